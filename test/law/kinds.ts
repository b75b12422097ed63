/** The constructs that reach beyond their line, by their looks: where edits must strike, and whether they did. */
import { frontMatterEnd } from '../../server/transcript/text/frontMatterEnd.ts';

/** What makes an edit change more than the words it touches. */
export type Kind = (typeof kinds)[number];

export const kinds = [
  'fence',
  'definition',
  'list',
  'html',
  'front matter',
  'label',
  'disclaimer heading',
  'cr lf',
] as const;

const NAME = '(?:Editor|Bard|Claude|You|ChatGPT|Interviewer|Q|A|Me|Frage|Human|Assistant)';
const looks: Record<Exclude<Kind, 'front matter'>, RegExp> = {
  fence: /^[ >]*(?:`{3,}|~{3,})[^\n\r]*/gm,
  definition: /^[ >]*\[[^\]\n\r]+\]:[^\n\r]*/gm,
  list: /^[ \t>]*(?:[-+*•◦▪–]|\d{1,9}[.)])(?=[ \t\r\n])/gm,
  html: /<!--|-->|<\?|\?>|<!\[CDATA\[|\]\]>|<![A-Z]|<\/?[a-z][^<>\n\r]*>?/gi,
  label: new RegExp(
    [
      `^[*_]{0,2}${NAME}:?[*_]{0,2}:?(?=\\s|$)`,
      `^#{1,6} ${NAME}\\b`,
      '^(?:You|ChatGPT) said:',
      '^\\*\\*[^*\\n\\r]+\\?\\*\\*',
    ].join('|'),
    'gm',
  ),
  'disclaimer heading': /(?:IMPORTANT NOTE|Disclaimer|Please note|Note)\b:?/gi,
  'cr lf': /\r\n/g,
};

/** A piece of a text, by offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a text has constructs of a kind. */
export function placesOf(kind: Kind, text: string): Place[] {
  if (kind === 'front matter') return frontMatterIn(text);
  return [...text.matchAll(looks[kind])].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Front matter whole, and the lines that could open and close it. */
function frontMatterIn(text: string): Place[] {
  const bom = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  if (!/^---[ \t]*[\r\n]/.test(text.slice(bom))) return [];
  const end = bom + frontMatterEnd(text.slice(bom));
  const lines = [...text.matchAll(/^---[ \t]*$/gm)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return [...(end > bom ? [{ start: bom, end }] : []), ...lines];
}

/** The kinds of which an edit made, broke or changed a construct. */
export function kindsHit(before: string, after: string): Kind[] {
  return kinds.filter((kind) => wordsOf(kind, before) !== wordsOf(kind, after));
}

function wordsOf(kind: Kind, text: string): string {
  return placesOf(kind, text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\0');
}
