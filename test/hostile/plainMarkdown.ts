/** Markdown as programs show it that trust its author: what the corpus does where nothing stops it. */
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/** HTML with everything in it. */
export function plainMarkdown(text: string): string {
  const tree = fromMarkdown(text, { extensions: [gfmFootnote(), gfmTable()], mdastExtensions: [gfmFromMarkdown()] });
  return toHtml(toHast(tree, { allowDangerousHtml: true, clobberPrefix: '' }), { allowDangerousHtml: true });
}
