/** Which syntax the Markdown parser needs for a text: what cannot occur costs nothing. */
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import type { Construct, Extension } from 'micromark-util-types';
import { frontMatterEnd } from '../text/frontMatterEnd.ts';

/** A piece of syntax, and the characters without which it never matches. */
const optional: readonly { readonly sign: RegExp; readonly extension: Extension }[] = [
  { sign: /www/i, extension: autolinks('wwwAutolink') },
  { sign: /http/i, extension: autolinks('protocolAutolink') },
  // The parser tries an e-mail address at every letter, which more than doubles the time that prose takes. What comes
  // later here is tried first.
  { sign: /@/, extension: autolinks('emailAutolink') },
  { sign: /\[\^/, extension: gfmFootnote() },
  { sign: /~/, extension: gfmStrikethrough() },
  // A table of one column needs no bar.
  { sign: /\||:-|-:/, extension: gfmTable() },
  { sign: /\[[\sxX]\]/, extension: gfmTaskListItem() },
];

const front = 1 << optional.length;
const combined = new Map<number, Extension>();

/** The syntax extensions that a text can use; front matter is read at the start of a post alone. */
export function syntaxFor(text: string, isStart: boolean): Extension {
  // Looking for the end of front matter that has none, the parser would overlook all lists and quotes.
  let key = isStart && frontMatterEnd(text) > 0 ? front : 0;
  optional.forEach(({ sign }, bit) => {
    if (sign.test(text)) key |= 1 << bit;
  });
  const known = combined.get(key);
  if (known) return known;
  const used = optional.filter((_, bit) => key & (1 << bit)).map(({ extension }) => extension);
  const extension = combineExtensions(key & front ? [...used, frontmatter()] : used) as Extension;
  combined.set(key, extension);
  return extension;
}

/** GFM's literal links of one kind. */
function autolinks(name: string): Extension {
  const text: Record<string, Construct[]> = {};
  for (const [code, constructs] of Object.entries(gfmAutolinkLiteral().text ?? {})) {
    const own = [constructs].flat().filter((construct) => construct?.name === name) as Construct[];
    if (own.length > 0) text[code] = own;
  }
  return { text };
}
