/** What was written on a page, without what the page put around it. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { addressOf, baseAddress } from './address.ts';
import { boxedCode, codeBlock } from './codeBlock.ts';
import { attribute, elementsOf, hasText, holdsBlock } from './element.ts';
import { emphasis } from './emphasis.ts';
import { inLine } from './inLine.ts';
import { formulaOf } from './math.ts';
import { raised } from './raised.ts';
import { isWide, spanOf } from './table.ts';
import { isTyped, typedLines } from './typedText.ts';
import { isUnwanted } from './unwanted.ts';

/** The name of the elements that `clean` makes of formulas; `tex` has the source. White space around it is kept. */
export const formulaElement = 'math';

/** Lists and quotes in each other deeper than this are taken apart: Markdown indents all lines anew at each level. */
const deepest = 12;

/** Elements whose content is wanted without them. */
const plain = new Set(['span', 'font', 'u', 'mark', formulaElement]);

const nesting = new Set(['ul', 'ol', 'blockquote', 'dl']);

/** How to clean. */
export interface Cleaning {
  /** The address on which relative ones build. */
  readonly base?: string | undefined;
  /** Whether headings for screen readers stay, which on chat pages say who speaks. */
  readonly keepsLabels?: boolean;
  /** In which emphasis the nodes stand: Markdown has none within its own kind. */
  readonly emphasis?: ReadonlySet<string>;
}

/** The kinds of emphasis by their elements. */
const emphases: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
]);

/** The address on which a page's relative ones build, if it says so. */
export function baseOf(root: Root): string | undefined {
  const [base] = elementsOf(root, ({ tagName }) => tagName === 'base');
  return base && baseAddress(attribute(base, 'href'));
}

/** The wanted content of nodes. Nodes are given anew; those of the page stay as they are. */
export function clean(nodes: readonly Root['children'][number][], cleaning: Cleaning, depth = 0): ElementContent[] {
  const cleaned: ElementContent[] = [];
  let isGap = false;
  for (const node of nodes) {
    if (node.type === 'text') add(cleaned, isGap ? closed(node, cleaned.at(-1)) : node);
    if (node.type !== 'element') continue;
    const inner = cleanElement(node, cleaning, depth);
    isGap = inner.length === 0;
    for (const child of inner) add(cleaned, child);
  }
  return cleaned;
}

function cleanElement(element: Element, cleaning: Cleaning, depth: number): ElementContent[] {
  const formula = formulaOf(element);
  if (formula) return [{ type: 'element', tagName: formulaElement, properties: { ...formula }, children: [] }];
  if (isUnwanted(element) && !(cleaning.keepsLabels && /^h[1-6]$/.test(element.tagName))) return [];
  if (element.tagName === 'pre') return [codeBlock(element)];
  if (element.tagName === 'img') return image(element, cleaning.base);
  const inner = nesting.has(element.tagName) ? depth + 1 : depth;
  const kind = isPlainBold(element) ? undefined : emphases.get(element.tagName);
  const within = cleaning.emphasis ?? new Set();
  if (kind !== undefined && within.has(kind)) return clean(element.children, cleaning, inner);
  const below = kind === undefined ? cleaning : { ...cleaning, emphasis: new Set([...within, kind]) };
  const children = clean(element.children, below, inner);
  if (element.tagName === 'td' || element.tagName === 'th') return dressed(element, inLine(children), cleaning.base);
  if (element.tagName === 'sup' || element.tagName === 'sub') return raised(element, children);
  if (inner > deepest && inner > depth) return [{ ...element, tagName: 'div', properties: {}, children }];
  if (isTyped(element) && !children.some(holdsBlock)) return typed(element, children);
  return dressed(element, children, cleaning.base);
}

function typed(element: Element, children: ElementContent[]): ElementContent[] {
  if (element.tagName === 'span') return typedLines(children, false);
  const lines = typedLines(children, true);
  return lines.some(holdsBlock) ? lines : [{ ...element, properties: {}, children: lines }];
}

/** An element with its cleaned content, as plain as what it means. */
function dressed(element: Element, children: ElementContent[], base: string | undefined): ElementContent[] {
  const { tagName } = element;
  if (tagName === 'a') {
    const href = addressOf(attribute(element, 'href'), base);
    return href ? [{ ...element, properties: { href }, children }] : children;
  }
  if (emphases.has(tagName)) return isPlainBold(element) ? children : emphasis(element, children);
  if (plain.has(tagName) || (tagName === 'code' && !children.some(hasText))) return children;
  if (tagName === 'div') {
    const code = boxedCode(children);
    if (code) return [code];
  }
  if (tagName === 'table') return withCaption(element, children);
  return [plainElement(element, children)];
}

/** A table, and before it the words over it, which Markdown's tables have no place for. */
function withCaption(table: Element, children: ElementContent[]): ElementContent[] {
  const isCaption = (node: ElementContent) => node.type === 'element' && node.tagName === 'caption';
  const captions = children.filter(isCaption).map((node): ElementContent => ({ ...(node as Element), tagName: 'p' }));
  const rows = children.filter((node) => !isCaption(node));
  if (isWide(table)) return [...captions, { ...table, tagName: 'div', properties: {}, children: rows }];
  return [...captions, plainElement(table, rows)];
}

function plainElement(element: Element, children: ElementContent[]): Element {
  const { start, checked, type, align } = element.properties;
  const spans = { colSpan: spanOf(element, 'colSpan'), rowSpan: spanOf(element, 'rowSpan') };
  return { ...element, properties: { start, checked, type, align, ...spans }, children };
}

/** Google Docs wraps all that is copied into a `b` that is not bold. */
function isPlainBold(element: Element): boolean {
  return /font-(?:weight|style)\s*:\s*normal/i.test(attribute(element, 'style'));
}

/** A picture from the web; of others, what they are said to show. */
function image(element: Element, base: string | undefined): ElementContent[] {
  const alt = attribute(element, 'alt').trim();
  const src = addressOf(attribute(element, 'src'), base);
  // Icons of linked sites.
  if (src && /\/s2\/favicons\b|\/favicon\.ico\b/.test(src)) return [];
  if (src) return [{ ...element, properties: { src, alt }, children: [] }];
  return alt ? [{ type: 'text', value: alt }] : [];
}

/** Where a mark of a source stood before a full stop, no space is left. */
function closed(text: Text, before: ElementContent | undefined): Text {
  if (before?.type === 'text' && /^[.,;:!?)]/.test(text.value)) before.value = before.value.replace(/ $/, '');
  return text;
}

/** Adjacent text is joined, so that later steps need not move what follows each piece. */
function add(nodes: ElementContent[], node: ElementContent): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else nodes.push(node.type === 'text' ? { ...node } : node);
}
