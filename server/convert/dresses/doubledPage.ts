/**
 * Copies of Claude's and Microsoft 365 Copilot's pages: a label that screen readers hear, on its line the beginning of
 * what is said, and then all that is said, with the time glued to it:
 * `You said: why this why this 5:09 AMClaude responded: Because of that.Because of that. And so on.`
 * Seen in page copies that public repositories keep, English, German and Spanish, 2026-04 to 2026-11.
 */
import * as l10n from '@vscode/l10n';
import type { TextChange } from '../../rules/applyFixes.ts';
import type { Role } from '../../transcript/model.ts';
import { lineAfter } from '../../transcript/text/lines.ts';
import { saidLines, saidProducts } from '../../transcript/turns/saidLines.ts';
import { repeatedStart } from './repeatedStart.ts';
import { removal, type WholeDress } from './wholeDress.ts';

/** A label, and what follows it up to the next one. */
interface Said {
  readonly start: number;
  /** Behind the colon. */
  readonly end: number;
  readonly role: Role;
  readonly bodyEnd: number;
  /** Where what is said begins: behind its first copy. */
  readonly words: number;
  /** How long the copy is; 0 where there is none. */
  readonly copied: number;
}

const TIME = String.raw`(?:(?:[01]?\d|2[0-3]):[0-5]\d(?:[ \u00A0\u202F]?[AaPp]\.?[Mm]\.?)?)`;
const PAGER = String.raw`(?:\d{1,3} \/ \d{1,3})`;
const BUTTON = '(?:Show more|Show less|Mehr anzeigen|Afficher plus|Mostrar más|Mostra altro)';
const ICONS = String.raw`[\s\uE000-\uF8FF]*`;
const TAIL = `${ICONS}(?:${BUTTON}${ICONS})?(?:${TIME}${ICONS})?(?:${PAGER}${ICONS})?`;
const ONLY_TAIL = new RegExp(`^${TAIL}$`);
/** Never behind what opens more, as in `(12:30` and `12:15–12:30`. */
const TAIL_AT_END = new RegExp(`(?<![\\d:(\\[{/~@*_$#\`–—-])${TAIL}$`);
/** Behind a time or a number that belongs to the words: `10:304:50 AM`, `15664:50 AM`. */
const HALF = String.raw`[ \u00A0\u202F]?[AaPp]\.?[Mm]\.?`;
const SHORT_TAIL_AT_END = new RegExp(
  `(?:(?<=:[0-5]\\d)\\d:[0-5]\\d(?:${HALF})?|(?<=\\d)\\d:[0-5]\\d${HALF})${ICONS}(?:${PAGER}${ICONS})?$`,
);
const SURE_TAIL = new RegExp(`^[^ \\t\\u00A0\\u202F\\n\\r]|[\\uE000-\\uF8FF]|${BUTTON}`);
/** The page dates older turns on a line of their own: `19. Apr.`, `Apr 19`. */
const DATE_LINE = /[\n\r][ \t]*(?:\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})\s*$/u;
/** On a line of its own. */
const STAMP_AT_END = new RegExp(`(?:[\\n\\r][ \\t]*${TIME}\\s*|${DATE_LINE.source})$`, 'u');
/** A tail is not longer. */
const LONGEST_TAIL = 60;

/** The products whose pages say things twice. */
const PRODUCT = /Claude|Copilot/;
/** In so many turns of a side one may be said once. */
const ALL_BUT_ONE = 5;

/** The dress; nearly all turns of one side must be said twice. */
export const doubledPage: WholeDress = {
  id: 'doubled-page',
  undress(text) {
    const said = saidIn(text);
    const doubled = said.filter(({ copied }) => copied > 0);
    const isProduct = said.some(({ role, start, end }) => role === 'model' && PRODUCT.test(text.slice(start, end)));
    const isSaidTwice = isDoubled(said, 'editor', 'model') || isDoubled(said, 'model', 'editor');
    if (!isProduct || !isSaidTwice || doubled.length < 2) return undefined;
    const stamped = new Set((['editor', 'model'] as const).filter((role) => isStamped(said, role, text)));
    const warnings = [
      l10n.t('Left out what the page says twice, at the beginning of {0} turns, and its times.', doubled.length),
    ];
    return { changes: said.flatMap((each, at) => changesOf(each, said[at - 1], text, stamped)), warnings };
  },
};

/** Whether nearly all turns of a side are said twice, and the other side speaks. */
function isDoubled(said: readonly Said[], role: Role, other: Role): boolean {
  const own = said.filter((each) => each.role === role);
  const single = own.filter(({ copied }) => copied === 0).length;
  return said.some((each) => each.role === other) && own.length > single && single * ALL_BUT_ONE <= own.length;
}

/** Whether the page puts a time on the last line of all turns of a side. */
function isStamped(said: readonly Said[], role: Role, text: string): boolean {
  const own = said.filter((each) => each.role === role);
  return own.length > 1 && own.every(({ words, bodyEnd }) => STAMP_AT_END.test(endOf(text.slice(words, bodyEnd))));
}

let labels: RegExp | undefined;

/** Every label with its colon, wherever it stands; the group is the editor's. */
function labelPattern(): RegExp {
  const escaped = (line: string) => line.replace(/[()]/g, '\\$&');
  const products = `(?:${saidProducts.join('|')})`;
  const editor = saidLines.flatMap(({ editor }) => Object.keys(editor).map(escaped));
  const model = saidLines.flatMap(({ model }) => model.map((line) => escaped(line).replace('*', products)));
  labels ??= new RegExp(`(?:(${editor.join('|')})|${model.join('|')})[ \\u00A0]?[:：]`, 'g');
  return labels;
}

/** The labels at which a turn opens: those at the start of a line, and those before what is said twice. */
function saidIn(text: string): Said[] {
  const found = [...text.matchAll(labelPattern())];
  const said = found.map((match, at): Said => {
    const end = match.index + match[0].length;
    const bodyEnd = found[at + 1]?.index ?? text.length;
    const { start, length } = repeatedStart(text, end, bodyEnd, (rest) => ONLY_TAIL.test(rest));
    return { start: match.index, end, role: match[1] ? 'editor' : 'model', bodyEnd, words: start, copied: length };
  });
  const kept = said.filter(({ start, copied }) => copied > 0 || start === 0 || /[\n\r]/.test(text.charAt(start - 1)));
  return kept.map((each, at) => ({ ...each, bodyEnd: kept[at + 1]?.start ?? text.length }));
}

/** Sets the label apart, and takes off the copy behind it and the time before it. */
function changesOf(
  { start, end, words }: Said,
  before: Said | undefined,
  text: string,
  stamped: ReadonlySet<Role>,
): TextChange[] {
  const said = text.slice(before?.words ?? start, start);
  const from = before ? before.words + wordsLength(said, before.copied, stamped.has(before.role)) : start;
  const gap = before ? '\n\n' : lineAfterBreak(text, start);
  return [
    ...(from < start || gap !== '' ? [{ start: from, end: start, newText: gap }] : []),
    { ...removal(end, words), newText: '\n\n' },
  ];
}

/** What stands before the first label keeps its own lines. */
function lineAfterBreak(text: string, start: number): string {
  return start === 0 || lineAfter(text, start - 1) === start ? '' : '\n\n';
}

/** How much of a turn somebody said. Where all of it stands in the copy, that tells the time from the words. */
function wordsLength(said: string, copied: number, isStamped: boolean): number {
  if (copied > 0 && /^(?![ \t])/.test(said.slice(copied)) && ONLY_TAIL.test(said.slice(copied)))
    return said.slice(0, copied).trimEnd().length;
  const end = endOf(said);
  const rest = tailAt(end);
  const isTail = SURE_TAIL.test(end.slice(rest)) || (isStamped && /^\s*[\n\r]/.test(end.slice(rest)));
  const words = end.slice(0, isTail ? rest : undefined).trimEnd();
  return said.slice(0, said.length - end.length + (isStamped ? words.replace(DATE_LINE, '') : words).length).trimEnd()
    .length;
}

function tailAt(end: string): number {
  const tail = TAIL_AT_END.exec(end)?.index ?? end.length;
  return tail < end.trimEnd().length ? tail : (SHORT_TAIL_AT_END.exec(end)?.index ?? tail);
}

/** What may hold the tail. */
function endOf(said: string): string {
  return said.slice(Math.max(0, said.length - LONGEST_TAIL));
}
