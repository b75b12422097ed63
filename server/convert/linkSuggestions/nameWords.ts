/** The words of a passage, and which of them look like parts of names. */
import type { NameLanguage } from './languages/nameLanguage.ts';
import { hidden, type Passage } from './passages.ts';

/** How a word is written: `capital` Mali, `acronym` MINUSMA or G5, `number` 11, `joint` of, `other` mission. */
export type Writing = 'capital' | 'acronym' | 'number' | 'joint' | 'other';

/** A word; offsets in the passage. */
export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly writing: Writing;
  /** Whether its capital may be that of a sentence. */
  readonly opens: boolean;
  /** Whether nothing but one space, or an elided article's apostrophe, lies between it and the word before. */
  readonly joined: boolean;
}

/** An elided article, letters with points, or a word with what may stand inside one. */
const WORD = new RegExp(
  [
    String.raw`(?:[cdjlmnstCDJLMNST]|[qQ]u)['’](?=\p{L}{2})`,
    String.raw`(?:\p{Lu}\.){2,8}`,
    String.raw`[\p{L}\p{N}${hidden}][\p{L}\p{M}\p{N}${hidden}]*(?:['’&\/.‑-][\p{L}\p{N}${hidden}][\p{L}\p{M}\p{N}${hidden}]*)*\+{0,2}`,
  ].join('|'),
  'gu',
);
const SENTENCE_GAP = /[.!?:…•\n"“„«‚‹]/;
const ROMAN = /^(?:[IVX]{2,}|[IVXLCDM])$/;

/** The words of a passage, in order. */
export function nameWords({ text, opens }: Passage, language: NameLanguage): NameWord[] {
  const words: NameWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = withoutGenitive(match[0]);
    const gap = text.slice(end, match.index);
    const last = words.at(-1);
    const isFirst = last
      ? SENTENCE_GAP.test(gap) || (last.text.length > 4 && last.text.endsWith('.'))
      : opens || SENTENCE_GAP.test(gap);
    const joined = last !== undefined && (/^[ \u00a0\n]$/.test(gap) || (gap === '' && /['’]$/.test(last.text)));
    const start = match.index;
    end = start + match[0].length;
    const hasGenitive = word.length < match[0].length;
    words.push({
      text: word,
      start,
      end: start + word.length,
      writing: writingOf(word, language),
      opens: isFirst,
      joined,
    });
    // What belongs to somebody is not part of his name.
    if (hasGenitive) end = start + word.length;
  }
  return words;
}

/** `Mali’s` speaks of Mali. */
function withoutGenitive(word: string): string {
  return word.replace(/(?<=\p{L}{2})['’]s$/u, '');
}

function writingOf(word: string, { joints }: NameLanguage): Writing {
  if (word.includes(hidden)) return 'other';
  if (joints.has(word.replace(/['’]$/, ''))) return 'joint';
  if (/^\p{N}+$/u.test(word)) return word.length <= 4 ? 'number' : 'other';
  if (ROMAN.test(word)) return 'number';
  if (isAcronym(word)) return 'acronym';
  return /^\p{Lu}/u.test(word) && !/['’]$/.test(word) ? 'capital' : 'other';
}

/** Two capitals at least, and no more small letters than capitals; or capitals with digits. */
function isAcronym(word: string): boolean {
  if (word.length > 20 || !/^[\p{Lu}\p{N}]/u.test(word)) return false;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const small = word.match(/\p{Ll}/gu)?.length ?? 0;
  const digits = word.match(/\p{N}/gu)?.length ?? 0;
  return (
    (capitals >= 2 && small <= capitals && !/-\p{Lu}\p{Ll}/u.test(word)) || (capitals >= 1 && digits >= 1 && small <= 1)
  );
}
