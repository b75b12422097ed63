/** Plain text: what one would type into a letter. Links are numbered, and listed at the end. */
import type { Element, ElementContent } from 'hast';
import { articleOf } from '../article.ts';
import type { ExportFormat } from './exportFormat.ts';
import { tableRows } from './tableRows.ts';

/** The words of the post, readable without any markup. */
export const plainText: ExportFormat = {
  embedsImages: false,
  fileName: ({ name }) => `${name}.txt`,
  render({ transcript, configuration, look }) {
    const links: Links = new Map();
    const words = blocksOf(articleOf(transcript, configuration, look).children, links).join('\n\n');
    const list = [...links].map(([address, number]) => `[${number}] ${address}`).join('\n');
    return `${[words, list].filter(Boolean).join('\n\n')}\n`;
  },
};

/** The addresses that the words refer to, with their numbers. */
type Links = Map<string, number>;

/** Blocks as texts, of which each can have several lines. */
function blocksOf(children: readonly ElementContent[], links: Links): string[] {
  const blocks: string[] = [];
  let words: ElementContent[] = [];
  const close = () => {
    const text = inlineText(words, links)
      .replace(/ *\n */g, '\n')
      .trim();
    if (text) blocks.push(text);
    words = [];
  };
  for (const child of children) {
    const isBlock = child.type === 'element' && BLOCK.test(child.tagName);
    if (!isBlock) words.push(child);
    else {
      close();
      blocks.push(...blockText(child, links));
    }
  }
  close();
  return blocks;
}

const BLOCK = /^(?:p|h[1-6]|ul|ol|pre|blockquote|table|hr|div|section|aside)$/;

function blockText(element: Element, links: Links): string[] {
  const { tagName, children } = element;
  switch (tagName) {
    case 'h1':
      return [underlined(inlineText(children, links).trim(), '=')];
    case 'ul':
    case 'ol':
      return [listText(element, links)];
    case 'pre':
      return [prefixed(rawText(element).replace(/\n$/, ''), '    ', '    ')];
    case 'blockquote':
      return [prefixed(blocksOf(children, links).join('\n\n'), '> ', '> ')];
    case 'table':
      return [
        tableRows(element)
          .map((row) => row.map((cell) => inlineText(cell, links).trim()).join(' | '))
          .join('\n'),
      ];
    case 'hr':
      return ['* * *'];
    default:
      return blocksOf(children, links);
  }
}

function listText({ tagName, properties, children }: Element, links: Links): string {
  const items = children.filter((child) => child.type === 'element');
  let number = typeof properties['start'] === 'number' ? properties['start'] : 1;
  const isLoose = items.some((item) =>
    item.children.some((child) => child.type === 'element' && child.tagName === 'p'),
  );
  const texts = items.map((item) => {
    const mark = tagName === 'ol' ? `${item.properties['value'] ?? number++}. ` : '- ';
    const blocks = blocksOf(item.children, links);
    return prefixed(blocks.join(isLoose ? '\n\n' : '\n'), mark, ' '.repeat(mark.length)) || mark.trim();
  });
  return texts.join(isLoose ? '\n\n' : '\n');
}

/** Words as one line, but for hard line breaks. A link whose words are its address needs no number. */
function inlineText(children: readonly ElementContent[], links: Links): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value.replace(/[\n\r]+/g, ' ');
      if (child.type !== 'element') return '';
      const words = inlineText(child.children, links);
      const { tagName, properties } = child;
      if (tagName === 'br') return '\n';
      if (tagName === 'input') return properties['checked'] ? '[x]' : '[ ]';
      if (tagName === 'img') return imageText(properties, links);
      if (properties['role'] === 'doc-noteref') return `(${words})`;
      if (properties['role'] === 'doc-backlink') return '';
      return tagName === 'a' ? linked(words, String(properties['href'] ?? ''), links) : words;
    })
    .join('');
}

function imageText({ alt, src }: Element['properties'], links: Links): string {
  return linked(String(alt ?? ''), String(src ?? ''), links);
}

function linked(words: string, address: string, links: Links): string {
  if (!address || address === words || address === `mailto:${words}` || address === `http://${words}`) return words;
  const number = links.get(address) ?? links.size + 1;
  links.set(address, number);
  return `${words} [${number}]`.trimStart();
}

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(rawText).join('') : '';
}

function underlined(text: string, mark: string): string {
  const width = Math.max(...text.split('\n').map((line) => line.length));
  return `${text}\n${mark.repeat(width)}`;
}

/** Each line with what belongs before it; empty lines get nothing that one could not see. */
function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? first : others) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}
