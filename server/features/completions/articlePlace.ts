/** Where an article is being named: behind `[[`, or in the address of a link. */
import type { OffsetRange } from '../../transcript/model.ts';
import { isProse } from '../pastes/linkable.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { lineAt } from './line.ts';

/** Nobody types more. In UTF-16 code units. */
const longest = 120;

/** What is typed, and what an article takes the place of. */
interface ArticlePlace {
  readonly words: string;
  readonly range: OffsetRange;
  /** Whether the whole link is to be written, not its address alone. */
  readonly isNewLink: boolean;
}

/** The place at an offset, if it is one. */
export function articlePlace(snapshot: Snapshot, offset: number): ArticlePlace | undefined {
  const { before, after } = lineAt(snapshot, offset);
  const place = newLink(before, after, offset) ?? address(before, after, offset);
  if (!place) return undefined;
  const block = snapshot.transcript.blocks.findLast(({ start }) => start <= place.range.start);
  return block && isProse(block, place.range.start) ? place : undefined;
}

/** `[[Wagner Gr`; editors close the brackets that one opens. */
function newLink(before: string, after: string, offset: number): ArticlePlace | undefined {
  const at = before.lastIndexOf('[[');
  const words = before.slice(at + 2);
  if (at < 0 || words.length > longest || /[[\]|]/.test(words)) return undefined;
  const closing = /^\]{0,2}/.exec(after)?.[0].length ?? 0;
  return { words: words.trim(), range: { start: offset - words.length - 2, end: offset + closing }, isNewLink: true };
}

/** `[the mercenaries](Wagner Gr`, or nothing behind the bracket: then the link's words are looked for. */
function address(before: string, after: string, offset: number): ArticlePlace | undefined {
  const at = before.lastIndexOf('](');
  const typed = before.slice(at + 2);
  if (at < 0 || typed.length > longest || /[()<>]/.test(typed) || /^\s*(?:[a-z]+:|[/#.])/i.test(typed))
    return undefined;
  const text = before.slice(Math.max(0, before.lastIndexOf('[', at) + 1), at);
  const words = (typed.trim() || text.replace(/[*_~`\\]/g, '')).trim();
  const rest = /^[^()\s]*(?=\))/.exec(after)?.[0].length ?? 0;
  return { words, range: { start: offset - typed.length, end: offset + rest }, isNewLink: false };
}
