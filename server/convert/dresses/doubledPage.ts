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
const TAIL_AT_END = new RegExp(`(?<![\\d:])${TAIL}$`);
const SHORT_TAIL_AT_END = new RegExp(
  `\\d:[0-5]\\d(?:[ \\u00A0\\u202F]?[AaPp]\\.?[Mm]\\.?)?${ICONS}(?:${PAGER}${ICONS})?$`,
);
/** The page dates older turns on a line of their own: `19. Apr.`, `Apr 19`. */
const DATE_LINE = /[\n\r][ \t]*(?:\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})\s*$/u;
/** A tail is not longer. */
const LONGEST_TAIL = 60;

/** The dress; most turns must be said twice. */
export const doubledPage: WholeDress = {
  id: 'doubled-page',
  undress(text) {
    const said = saidIn(text);
    const doubled = said.filter(({ copied }) => copied > 0);
    if (new Set(said.map(({ role }) => role)).size < 2 || doubled.length * 2 < said.length) return undefined;
    const warnings = [
      l10n.t('Left out what the page says twice, at the beginning of {0} turns, and its times.', doubled.length),
    ];
    return { changes: said.flatMap((each, at) => changesOf(each, said[at - 1], text)), warnings };
  },
};

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
    const { start, length } = repeatedStart(text, end, bodyEnd);
    return { start: match.index, end, role: match[1] ? 'editor' : 'model', bodyEnd, words: start, copied: length };
  });
  const kept = said.filter(({ start, copied }) => copied > 0 || start === 0 || /[\n\r]/.test(text.charAt(start - 1)));
  return kept.map((each, at) => ({ ...each, bodyEnd: kept[at + 1]?.start ?? text.length }));
}

/** Sets the label apart, and takes off the copy behind it and the time before it. */
function changesOf({ start, end, words }: Said, before: Said | undefined, text: string): TextChange[] {
  const from = before ? before.words + wordsLength(text.slice(before.words, start), before.copied) : start;
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
function wordsLength(said: string, copied: number): number {
  if (copied > 0 && ONLY_TAIL.test(said.slice(copied))) return said.slice(0, copied).trimEnd().length;
  const cut = Math.max(0, said.length - LONGEST_TAIL);
  const end = said.slice(cut);
  const tail = TAIL_AT_END.exec(end)?.index ?? end.length;
  const rest = tail < end.trimEnd().length ? tail : (SHORT_TAIL_AT_END.exec(end)?.index ?? tail);
  const words = end.slice(0, rest).trimEnd().replace(DATE_LINE, '');
  return said.slice(0, cut + words.length).trimEnd().length;
}
