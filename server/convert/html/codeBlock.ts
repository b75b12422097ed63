/** Code blocks, which pages wrap into headers and buttons. */
import type { Element, ElementContent, Text } from 'hast';
import { attribute, classesOf, elementsOf } from './element.ts';
import { isUnwanted } from './unwanted.ts';

/** A `pre` with nothing but the code and its language. */
export function codeBlock(pre: Element): Element {
  const codes = elementsOf(pre, ({ tagName }) => tagName === 'code');
  const language = languageOf(codes[0] ?? pre) || languageOf(pre) || headerOf(pre, codes);
  const value: Text = { type: 'text', value: (codes.length > 0 ? codes : [pre]).map(codeText).join('\n') };
  const className = language ? [`language-${language}`] : [];
  const code: Element = { type: 'element', tagName: 'code', properties: { className }, children: [value] };
  return { ...pre, properties: {}, children: [code] };
}

/** The language of a block as `codeBlock` gives it. */
export function languageOf(element: Element): string {
  const written = classesOf(element).find((name) => name.startsWith('language-'));
  const language = written?.slice('language-'.length) || attribute(element, 'dataLanguage');
  return /^[\w+#.-]{1,30}$/.test(language) ? language.toLowerCase() : '';
}

/** Editors on pages write each line into an element of its own. */
function codeText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || (node.tagName !== 'code' && isUnwanted(node))) return '';
  if (node.tagName === 'br') return '\n';
  const text = node.children.map(codeText).join('');
  return node.tagName === 'div' && !text.endsWith('\n') ? `${text}\n` : text;
}

/** What stands in front of the code within its box, if it can be a language's name. */
function headerOf(pre: Element, codes: readonly Element[]): string {
  if (codes.length === 0) return '';
  const before: string[] = [];
  const walk = (nodes: readonly ElementContent[]): boolean =>
    nodes.some((node) => {
      if (node.type === 'text') before.push(node.value);
      if (node.type !== 'element' || isUnwanted(node)) return false;
      return node === codes[0] || walk(node.children);
    });
  walk(pre.children);
  const header = before.join('').trim();
  return /^[A-Za-z][\w+#-]{0,19}$/.test(header) ? header.toLowerCase() : '';
}

/** Whether an element before a block only names the block's language, as Claude's and Gemini's pages have it. */
export function namesLanguage(element: ElementContent, language: string): boolean {
  if (element.type !== 'element' || language === '') return false;
  return codeText(element).trim().toLowerCase() === language;
}
