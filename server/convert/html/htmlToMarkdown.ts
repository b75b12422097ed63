/** HTML from a clipboard, an export or a saved page as Markdown. Heavy: to be imported when it is needed. */
import { baseOf, clean } from './clean.ts';
import { markdownOf } from './markdownOf.ts';
import { readHtml } from './readHtml.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * The Markdown of what was written on a page: links, lists, emphasis, tables, code with its language, formulas as TeX.
 * What the page put around it (buttons, icons, hidden labels, marks of sources) is left out; nothing of it can run.
 * HTML that is larger or deeper than pages are gives its words alone. Never throws.
 */
export function htmlToMarkdown(html: string): string {
  const root = readHtml(html);
  return root ? markdownOf(clean(root.children, { base: baseOf(root) })) : wordsOf(html);
}
