/** Cleaned content of a page as Markdown. */
import type { Element, ElementContent, Nodes } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { List, Nodes as MarkdownNodes } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { formulaElement } from './clean.ts';
import { textOf } from './element.ts';

/** The libraries hand lists of nodes over as arguments, of which the stack has room for so many. */
const most = 100_000;

/** Nodes after which the next block is written apart from those before it. */
const group = 20_000;

const boxes = new Set(['html', 'body', 'main', 'article', 'section', 'div']);
const blocks = new Set(['p', 'div', 'section', 'article', 'pre', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4']);

/** The names by which mdast knows formulas, which are none of its types. */
interface Formula {
  readonly type: 'inlineMath' | 'math';
  readonly value: string;
}

const writing: Options = {
  bullet: '-',
  rule: '-',
  handlers: {
    inlineMath: ({ value }: Formula) => `$${value}$`,
    math: ({ value }: Formula) => `$$\n${value}\n$$`,
  } as Options['handlers'],
  // GFM's literal links are left out: addresses in running text are to stay as they are.
  extensions: [
    gfmStrikethroughToMarkdown(),
    // Aligned bars would fill a column up to its longest cell.
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmTaskListItemToMarkdown(),
  ],
};

/** Markdown of what `clean` gave; of a block that is too much by itself, its words alone. */
export function markdownOf(children: ElementContent[]): string {
  return groups(unwrapped(children)).map(markdownOfGroup).join('\n\n').trim();
}

function markdownOfGroup(children: ElementContent[]): string {
  if (count(children) > most) return wordsOf(children);
  const tree = toMdast({ type: 'root', children }, { document: true, handlers: { [formulaElement]: formula } });
  visit(tree, 'list', tighten);
  return toMarkdown(tree, writing).trim();
}

/** Pages make a paragraph of each item's words, and show them without space between. */
function tighten(list: List): void {
  const isTight = list.children.every((item) => item.children.filter(({ type }) => type !== 'list').length <= 1);
  if (!isTight) return;
  list.spread = false;
  for (const item of list.children) item.spread = false;
}

function wordsOf(nodes: readonly Nodes[]): string {
  const words = nodes.map((node) => ('children' in node ? wordsOf(node.children) : textOf(node).trim()));
  return words.filter((word) => word !== '').join('\n\n');
}

/** The content of a box in which all lies. */
function unwrapped(children: ElementContent[]): ElementContent[] {
  const [only, ...others] = children.filter((node) => node.type === 'element' || textOf(node).trim() !== '');
  return only?.type === 'element' && boxes.has(only.tagName) && others.length === 0
    ? unwrapped(only.children)
    : children;
}

/** Blocks in groups of a size that is written at once. */
function groups(children: readonly ElementContent[]): ElementContent[][] {
  const all: ElementContent[][] = [[]];
  let size = 0;
  for (const node of children) {
    if (size > group && node.type === 'element' && blocks.has(node.tagName)) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(node);
    size += count([node]);
  }
  return all;
}

function formula(_state: unknown, { properties }: Element): MarkdownNodes {
  const type = properties['isBlock'] ? 'math' : 'inlineMath';
  return { type, value: String(properties['tex']) } satisfies Formula as unknown as MarkdownNodes;
}

function count(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + 1 + ('children' in node ? count(node.children) : 0), 0);
}
