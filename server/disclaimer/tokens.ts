/** A word of a note: folded for comparison, with its UTF-16 offsets. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one: nothing that parts, a clause's end, a sentence's end. */
  readonly opens: 'none' | 'clause' | 'sentence';
  /** The sentence before this word ended as a question. */
  readonly afterQuestion: boolean;
}

// Addresses and tags hold no words of the note; then words, with marks and apostrophes inside.
const pieces =
  /\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?\)|https?:\/\/[^\s<>()[\]]+|<[^<>]{0,500}>|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D'’‘ʼ´]*/gu;
const abbreviations = new Set([
  'etc',
  'usw',
  'bzw',
  'ca',
  'vgl',
  'approx',
  'cf',
  'ej',
  'env',
  'resp',
  'jan',
  'feb',
  'sept',
  'oct',
  'nov',
  'dec',
  'dez',
  'okt',
]);

/** Lower case, no accents, no invisible characters, one kind of apostrophe. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D]/gu, '')
    .replace(/[’‘ʼ´]/gu, "'")
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** The words of a note, plain or Markdown, in one pass. */
export function tokenise(note: string): Token[] {
  const tokens: Token[] = [];
  let gap = '';
  let last = 0;
  for (const match of note.matchAll(pieces)) {
    gap += note.slice(last, match.index);
    last = match.index + match[0].length;
    if (!/^[\p{L}\p{N}]/u.test(match[0]) || /^https?:/.test(match[0])) continue;
    const words = splitWord(fold(match[0]));
    const opens = boundary(tokens.at(-1)?.word ?? '', gap, words[0] ?? '');
    const afterQuestion = opens === 'sentence' && gap.includes('?');
    words.forEach((word, index) => {
      tokens.push({
        word,
        start: match.index,
        end: last,
        opens: index ? 'none' : opens,
        afterQuestion: !index && afterQuestion,
      });
    });
    gap = '';
  }
  gap += note.slice(last);
  if (tokens.length && gap.includes('?'))
    tokens.push({ word: '', start: last, end: last, opens: 'sentence', afterQuestion: true });
  return tokens;
}

/** Parts at apostrophes: `n't` is a negation, `'s` says nothing, `l'` and `n'` are words. */
function splitWord(word: string): string[] {
  if (!word.includes("'")) return [word];
  if (/n't'*$/.test(word)) return [word.slice(0, word.lastIndexOf("n't")), 'not'].filter(Boolean);
  const parts = word.split("'").filter(Boolean);
  return parts.length > 1 && parts.at(-1) === 's' ? parts.slice(0, -1) : parts;
}

function boundary(before: string, gap: string, after: string): Token['opens'] {
  if (!before || /\n[\s>]*\n|\n[\s>]*[-*+•◦‣▪–]\s/u.test(gap)) return 'sentence';
  if (gap.includes('\n') && /^\d{1,2}$/.test(after)) return 'sentence';
  if (/[!?]/.test(gap)) return 'sentence';
  const stop = /[.…]/.exec(gap);
  if (stop && /[.…][^.…]*\s/.test(gap.slice(stop.index)) && !isAbbreviation(before, gap, after)) return 'sentence';
  return /[,;:()–—.…]|\s-\s/.test(gap) ? 'clause' : 'none';
}

function isAbbreviation(before: string, gap: string, after: string): boolean {
  if (before.length <= 1 || abbreviations.has(before)) return true;
  return /\.\.|…/.test(gap) ? /[),]/.test(gap) : /^\d/.test(after) && before.length <= 4 && !/\d/.test(before);
}
