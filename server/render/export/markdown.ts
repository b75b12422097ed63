/** The article as Markdown for a blog’s generator, which reads more into some characters than Markdown does. */
import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { markdownElements } from './markdownElements.ts';
import { markdownHandlers } from './markdownHandlers.ts';

/** How a generator is kept from reading commands into words. */
export interface Dialect {
  /** Code with what the generator would carry out even there made harmless. */
  inCode(code: string): string;
  /** Further characters that mean something to it. */
  readonly unsafe: NonNullable<Options['unsafe']>;
}

/** Markdown of what `articleOf` gave. It has no raw HTML, which generators drop or let run. */
export function markdownOf(article: Element, { inCode, unsafe }: Dialect): string {
  const children = article.children;
  const tree = toMdast({ type: 'root', children }, { document: true, handlers: markdownElements }) as Root;
  visit(tree, ['link', 'image'], (node) => {
    if (node.type === 'link' || node.type === 'image') node.url = node.url.replace(/[{}|]/g, encodeURIComponent);
  });
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    unsafe: [...unsafe],
    extensions: [
      gfmStrikethroughToMarkdown(),
      // Aligned bars would fill a column up to its longest cell.
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmTaskListItemToMarkdown(),
      gfmFootnoteToMarkdown({ firstLineBlank: false }),
      { handlers: markdownHandlers(inCode) },
    ],
  });
}
