/** What was written on a page, without what the page put around it. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { addressOf, baseAddress } from './address.ts';
import { codeBlock, languageOf, namesLanguage } from './codeBlock.ts';
import { attribute, elementsOf } from './element.ts';
import { emphasis } from './emphasis.ts';
import { formulaOf } from './math.ts';
import { isUnwanted } from './unwanted.ts';

/** The name of the elements that `clean` makes of formulas; `tex` has the source. White space around it is kept. */
export const formulaElement = 'math';

/** Lists and quotes in each other deeper than this are taken apart: Markdown indents all lines anew at each level. */
const deepest = 12;

/** Table cells that reach over others are given this many at most. */
const widest = 20;

/** A table has as many cells in each row as in its longest one; of more than this, the rows' words are kept alone. */
const cells = 50_000;

/** Elements whose content is wanted without them. */
const plain = new Set(['span', 'font', 'u', 'mark', formulaElement]);

const nesting = new Set(['ul', 'ol', 'blockquote', 'dl']);

/** The address on which a page's relative ones build, if it says so. */
export function baseOf(root: Root): string | undefined {
  const [base] = elementsOf(root, ({ tagName }) => tagName === 'base');
  return base && baseAddress(attribute(base, 'href'));
}

/** The wanted content of nodes. Nodes are given anew; those of the page stay as they are. */
export function clean(
  nodes: readonly Root['children'][number][],
  base: string | undefined,
  depth = 0,
): ElementContent[] {
  const cleaned: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') add(cleaned, node);
    if (node.type !== 'element') continue;
    for (const child of cleanElement(node, base, depth)) {
      if (child.type === 'element' && child.tagName === 'pre') dropHeader(cleaned, child);
      add(cleaned, child);
    }
  }
  return cleaned;
}

function cleanElement(element: Element, base: string | undefined, depth: number): ElementContent[] {
  const formula = formulaOf(element);
  if (formula)
    return [
      {
        type: 'element',
        tagName: formulaElement,
        properties: { tex: formula.tex, isBlock: formula.isBlock },
        children: [],
      },
    ];
  if (isUnwanted(element)) return [];
  if (element.tagName === 'pre') return [codeBlock(element)];
  if (element.tagName === 'img') return image(element, base);
  const inner = nesting.has(element.tagName) ? depth + 1 : depth;
  const children = clean(element.children, base, inner);
  if (inner > deepest && inner > depth) return [{ ...element, tagName: 'div', properties: {}, children }];
  return dressed(element, children, base);
}

/** An element with its cleaned content, as plain as what it means. */
function dressed(element: Element, children: ElementContent[], base: string | undefined): ElementContent[] {
  const { tagName } = element;
  if (tagName === 'a') {
    const href = addressOf(attribute(element, 'href'), base);
    return href ? [{ ...element, properties: { href }, children }] : children;
  }
  if (tagName === 'b' || tagName === 'strong' || tagName === 'i' || tagName === 'em') {
    // Google Docs wraps all that is copied into a `b` that is not bold.
    const isPlain = /font-(?:weight|style)\s*:\s*normal/i.test(attribute(element, 'style'));
    return isPlain ? children : emphasis(element, children);
  }
  if (tagName === 'del' || tagName === 's' || tagName === 'strike') return emphasis(element, children);
  if (plain.has(tagName)) return children;
  if (tagName === 'table' && isWide(element)) return [{ ...element, tagName: 'div', properties: {}, children }];
  const { start, checked, type, align } = element.properties;
  const properties = {
    start,
    checked,
    type,
    align,
    colSpan: spanned(element, 'colSpan'),
    rowSpan: spanned(element, 'rowSpan'),
  };
  return [{ ...element, properties, children }];
}

function spanned(element: Element, name: string): number | undefined {
  const cells = Number(attribute(element, name));
  return cells > 1 && cells <= widest ? cells : undefined;
}

function isWide(table: Element): boolean {
  const rows = elementsOf(table, ({ tagName }) => tagName === 'tr');
  const width = ({ children }: Element) =>
    children.reduce((sum, cell) => sum + (cell.type === 'element' ? (spanned(cell, 'colSpan') ?? 1) : 0), 0);
  return rows.length * rows.reduce((widest, row) => Math.max(widest, width(row)), 0) > cells;
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

/** Adjacent text is joined, so that later steps need not move what follows each piece. */
function add(nodes: ElementContent[], node: ElementContent): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') nodes[nodes.length - 1] = joined(last, node);
  else nodes.push(node);
}

function joined(first: Text, second: Text): Text {
  return { type: 'text', value: first.value + second.value };
}

function dropHeader(before: ElementContent[], pre: Element): void {
  const [code] = elementsOf(pre, ({ tagName }) => tagName === 'code');
  const language = code ? languageOf(code) : '';
  const last = before.at(-1);
  if (last && namesLanguage(last, language)) before.pop();
}
