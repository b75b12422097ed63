/** Code blocks, which pages wrap into boxes with a header and buttons. */
import type { Element, ElementContent, Text } from 'hast';
import { isCodeLanguage } from './codeLanguages.ts';
import { attribute, classesOf, elementsOf, hasText, textOf } from './element.ts';
import { isUnwanted } from './unwanted.ts';

/** What pages write where they do not know the language. */
const unknown = new Set(['code', 'text', 'plaintext', 'copy', 'plain']);

/** A `pre` with nothing but the code and its language. ChatGPT shows some code in CodeMirror's elements (2026-03). */
export function codeBlock(pre: Element): Element {
  const found = elementsOf(pre, (element) => element.tagName === 'code' || classesOf(element).includes('cm-content'));
  const inside = found.filter(hasText);
  const header = textOutside(pre, inside);
  // What is more than a header was written too.
  const codes = inside.length > 0 && (header === '' || isCodeLanguage(header)) ? inside : [pre];
  const language = [...found, pre].map(languageOf).find(Boolean) || (codes === inside ? languageIn(header) : '');
  return blockOf(codes.map(codeText).join('\n'), language);
}

/**
 * The block in a box that holds a header and a block and nothing else, as on the pages of Claude, Gemini and Copilot
 * (revivalstack/ai-chat-exporter, reference-html-dom/, 2026-03); undefined for every other box.
 */
export function boxedCode(children: readonly ElementContent[]): Element | undefined {
  const [header, box, ...others] = children.filter(hasText);
  if (header?.type !== 'element' || (header.tagName !== 'div' && header.tagName !== 'span') || others.length > 0)
    return undefined;
  const pre = box && onlyBlock(box);
  const written = pre ? textOf(header).trim() : '';
  if (!pre || !isCodeLanguage(written)) return undefined;
  const [code] = elementsOf(pre, ({ tagName }) => tagName === 'code');
  return blockOf(textOf(pre), (code && languageOf(code)) || languageIn(written));
}

function blockOf(value: string, language: string): Element {
  const text: Text = { type: 'text', value };
  const className = language ? [`language-${language}`] : [];
  const code: Element = { type: 'element', tagName: 'code', properties: { className }, children: [text] };
  return { type: 'element', tagName: 'pre', properties: {}, children: [code] };
}

function onlyBlock(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined;
  if (node.tagName === 'pre') return node;
  const [only, ...others] = node.children.filter(hasText);
  return only && others.length === 0 ? onlyBlock(only) : undefined;
}

function languageOf(element: Element): string {
  const written = classesOf(element).find((name) => name.startsWith('language-'));
  return languageIn(written?.slice('language-'.length) || attribute(element, 'dataLanguage'));
}

function languageIn(written: string): string {
  const name = written.trim().toLowerCase();
  return /^[a-z][\w+#.-]{0,29}$/.test(name) && !unknown.has(name) ? name : '';
}

/** Editors on pages write each line into an element of its own. */
function codeText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || (node.tagName !== 'code' && isUnwanted(node))) return '';
  if (node.tagName === 'br') return '\n';
  const text = node.children.map(codeText).join('');
  return node.tagName === 'div' && !classesOf(node).includes('cm-content') && !text.endsWith('\n') ? `${text}\n` : text;
}

/** What stands around the code within its `pre`, without the names of its buttons. */
function textOutside(node: Element, codes: readonly Element[]): string {
  const text = (nodes: readonly ElementContent[]): string =>
    nodes
      .map((each) => {
        if (each.type === 'text') return each.value;
        return each.type !== 'element' || codes.includes(each) || isUnwanted(each) ? '' : text(each.children);
      })
      .join('');
  return text(node.children)
    .trim()
    .replace(/(?:Copy(?: code)?|Edit|Run)+$/, '');
}
