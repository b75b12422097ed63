/**
 * Markdown for Hugo. Raw HTML is off in its Goldmark by default and there is none here; what it would take for a shortcode
 * is written so that it is text. Tried with Hugo 0.111.3, 2026-11-24.
 */
import { articleOf } from '../article.ts';
import type { ExportFormat } from './exportFormat.ts';
import { frontMatterText } from './frontMatterText.ts';
import { dateOf } from './frontMatterValues.ts';
import { type Dialect, markdownOf } from './markdown.ts';
import { slugOf, titleOf, withoutTitle } from './title.ts';

/** A file for Hugo’s `content` folder. */
export const hugo: ExportFormat = {
  embedsImages: false,
  fileName: ({ name }) => `${slugOf(name) || 'post'}.md`,
  render({ transcript, configuration, look, today }) {
    const article = articleOf(transcript, configuration, look);
    const own = { title: titleOf(article), others: { date: dateOf(transcript) ?? today } };
    return `${frontMatterText(transcript, own)}\n${markdownOf(withoutTitle(article), dialect)}`;
  },
};

const dialect: Dialect = { inCode: withoutShortcodes, unsafe: [{ character: ':', atBreak: true }] };

/** What opens and closes becomes a comment of Hugo’s, which it shows; what only opens would stop Hugo. */
function withoutShortcodes(code: string): string {
  let written = '';
  let from = 0;
  for (let at = code.indexOf('{{'); at >= 0; at = code.indexOf('{{', Math.max(from, at + 1))) {
    const kind = code[at + 2];
    if (kind !== '<' && kind !== '%') continue;
    const end = closingAfter(code, at + 3, kind);
    const inside = code.slice(at + 3, end);
    written += code.slice(from, at);
    written += end < 0 ? `{${WORD_JOINER}{${kind}` : `{{${kind}/*${inside}*/${kind === '<' ? '>' : '%'}}}`;
    from = end < 0 ? at + 3 : end + 3;
  }
  return written + code.slice(from);
}

/** Where the delimiter stands that closes one of that kind; -1 where none does. */
function closingAfter(code: string, from: number, kind: '<' | '%'): number {
  const closing = kind === '<' ? '>}}' : '%}}';
  // Looked up once for each piece of code that has any: what is open to the end would be searched again and again.
  return code.lastIndexOf(closing) < from ? -1 : code.indexOf(closing, from);
}

/** Shows nothing, and keeps braces apart. */
const WORD_JOINER = '\u2060';
