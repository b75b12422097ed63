/** Words that open a disclaimer note, in English, German, French, Spanish. */
export const defaultHeadings: readonly string[] = [
  'Important note',
  'Important notice',
  'Important',
  'Please note',
  "Editor's note",
  'Editorial note',
  'A note',
  'Note to readers',
  'Note',
  'Notice',
  'Disclaimer',
  'Wichtiger Hinweis',
  'Wichtige Hinweise',
  'Wichtig',
  'Bitte beachten',
  'Hinweis der Redaktion',
  'Hinweis',
  'Hinweise',
  'Anmerkung der Redaktion',
  'Anmerkung',
  'Haftungsausschluss',
  'Note importante',
  'Remarque importante',
  'Remarque',
  'Avertissement',
  'À noter',
  'Note de la rédaction',
  'Avis important',
  'Avis',
  'Clause de non-responsabilité',
  'Nota importante',
  'Nota del editor',
  'Nota de la redacción',
  'Nota',
  'Aviso importante',
  'Aviso',
  'Advertencia',
  'Descargo de responsabilidad',
  'Importante',
];

const marks = /[\p{P}\p{S}\p{M}\p{Cs}\p{Cf}\s]/u;
/** What a heading ends with: a colon, a dash, an exclamation mark, closing emphasis, or its line. */
const endMark = /^[*_\s]*(?:[:：!.–—]|\s-\s|$)|^[*_]+/u;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ´`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** Where the words stand that open a note. */
export type HeadingFinder = (text: string) => { start: number; end: number } | undefined;

/**
 * Finds the disclaimer heading that opens a paragraph (plain text or Markdown such as `> **IMPORTANT NOTE:** …`), if any.
 * It returns UTF-16 offsets of the words with the colon that closes them, without the Markdown marks before and after.
 * A heading stands alone on its line or is closed by a colon, dash, full stop, exclamation mark or emphasis.
 */
export function headingFinder(headings: readonly string[]): HeadingFinder {
  const known = headings.map(folded);
  return (text) => {
    let start = 0;
    while (start < text.length && start < maxOpening && marks.test(text.charAt(start))) start++;
    const first = fold(text.charAt(start)).charAt(0);
    const ends = known
      .filter(({ words }) => words.startsWith(first))
      .map((heading) => openingEnd(text, start, heading))
      .filter((end) => end !== undefined);
    return ends.length > 0 ? { start, end: Math.max(...ends) } : undefined;
  };
}

/** Marks that may stand before a heading: quote marks, emphasis, hashes, an emoji. */
const maxOpening = 40;

/** A heading as it is compared, and the length of it as it was given. */
interface Folded {
  readonly words: string;
  readonly length: number;
}

function folded(heading: string): Folded {
  return { words: fold(heading), length: heading.length };
}

function openingEnd(text: string, start: number, { words, length }: Folded): number | undefined {
  // A decomposed accent makes the text longer than the heading, never more than twice as long.
  for (let end = start + length; end <= Math.min(text.length, start + 2 * length); end++) {
    const opening = fold(text.slice(start, end));
    if (opening.length > words.length) return undefined;
    if (opening !== words || /\p{M}/u.test(text.charAt(end))) continue;
    const line = text.slice(end, end + maxOpening).split('\n', 1)[0] ?? '';
    if (!endMark.test(line)) return undefined;
    const colon = /^[*_\s]*[:：!]/u.exec(line);
    return end + (colon?.[0].length ?? 0);
  }
  return undefined;
}
