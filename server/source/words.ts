/** Words as they are compared. */

/** Runs of what looks like words; the list of a passage is its words in order. */
export interface Passage {
  readonly words: readonly string[];
}

/** Characters that nobody sees do not part words. */
const UNSEEN = String.raw`\p{Cf}\p{Co}\p{Cs}\uFE00-\uFE0F`;
/** Scripts that are written without spaces: each character counts as a word. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*`;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}${UNSEEN}]`;
let pattern: RegExp | undefined;
let unseen: RegExp | undefined;

/** Where the words of a text stand. */
export function* wordsIn(
  text: string,
): Iterable<{ readonly word: string; readonly start: number; readonly end: number }> {
  pattern ??= new RegExp(
    `${UNSPACED}|(?:(?!${UNSPACED})${LETTERS})+(?:(?:['’ʼ]|(?<=\\p{N})[.,:](?=\\p{N}))(?:(?!${UNSPACED})${LETTERS})+)*`,
    'gu',
  );
  for (const match of text.matchAll(pattern)) {
    const word = folded(match[0]);
    if (word !== '') yield { word, start: match.index, end: match.index + match[0].length };
  }
}

const PLAIN = /^[\w']+$/;

/** A word without what is a matter of dress: capitals, kinds of apostrophes, what nobody sees. */
function folded(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  unseen ??= new RegExp(`[${UNSEEN}]`, 'gu');
  return word.replace(unseen, '').normalize('NFKC').replace(/[’ʼ]/g, "'").toLowerCase();
}
