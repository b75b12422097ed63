/** Random steps of editing that go where documents break. */
import fc from 'fast-check';
import { type Kind, kinds, type Place, placesOf } from './kinds.ts';
import { critical, openings, ordinary, passages } from './pieces.ts';

/** What happens behind an edit: nothing, so that it is one of a batch; a few slices of work; or all, and a comparison. */
export type Work = 'nothing' | number | 'tree' | 'all';

/** Replaces the text from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** Whether it is told as clients do, in lines. */
  readonly inLines: boolean;
  readonly work: Work;
}

/** An edit told without offsets, so that it makes sense in any text; and what follows it. */
export interface Step {
  readonly aim: Kind | 'passage' | 'line' | 'anywhere';
  /** Which of the places of that kind. */
  readonly at: number;
  /** Where in it. */
  readonly shift: number;
  readonly verb: 'insert' | 'cut' | 'replace' | 'delete' | 'copy' | 'undo' | 'break lines';
  readonly length: number;
  readonly piece: string;
  readonly inLines: boolean;
  readonly work: Work;
}

const lineBreaks = ['\n', '\r\n', '\r'];

const anyPiece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(critical).flat()) },
  { weight: 1, arbitrary: fc.constantFrom(...ordinary) },
);

/** Where an edit goes, and what it would insert. */
const target = fc.oneof(
  ...kinds.map((kind) => ({
    weight: 1,
    arbitrary: fc.record({
      aim: fc.constant(kind),
      piece: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...critical[kind]) }, { weight: 1, arbitrary: anyPiece }),
    }),
  })),
  { weight: 1, arbitrary: fc.record({ aim: fc.constant('line' as const), piece: anyPiece }) },
  {
    weight: 2,
    arbitrary: fc.record({
      aim: fc.constant('passage' as const),
      piece: fc.oneof(fc.constantFrom(...openings), fc.constantFrom(...passages.map((passage) => `${passage}\n\n`))),
    }),
  },
  { weight: 1, arbitrary: fc.record({ aim: fc.constant('anywhere' as const), piece: anyPiece }) },
);

/** A comparison of all costs as much as ten edits. */
export const work: fc.Arbitrary<Work> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Work>('all') },
  { weight: 6, arbitrary: fc.constant<Work>('tree') },
  { weight: 6, arbitrary: fc.constant<Work>('nothing') },
  { weight: 3, arbitrary: fc.nat({ max: 6 }) },
  { weight: 3, arbitrary: fc.nat({ max: 40 }) },
);

const manner = fc.record({
  at: fc.nat({ max: 9999 }),
  shift: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
  verb: fc.oneof(
    { weight: 40, arbitrary: fc.constant('insert' as const) },
    { weight: 15, arbitrary: fc.constantFrom('cut' as const, 'replace' as const, 'delete' as const) },
    { weight: 10, arbitrary: fc.constant('undo' as const) },
    { weight: 5, arbitrary: fc.constant('copy' as const) },
    { weight: 1, arbitrary: fc.constant('break lines' as const) },
  ),
  length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 }), fc.nat({ max: 300 })),
  inLines: fc.constantFrom(false, false, false, true),
  work,
});

export const step: fc.Arbitrary<Step> = fc.tuple(target, manner).map(([a, b]) => ({ ...a, ...b }));

/** The edits that steps are, beginning with a text. */
export function editsOf(steps: readonly Step[], text: string): Edit[] {
  const edits: Edit[] = [];
  let before = text;
  let undo: Replacement | undefined;
  for (const { work, inLines, ...step } of steps) {
    const wanted = step.verb === 'undo' && undo ? undo : replacementOf(step, before);
    const edit = { ...(inLines ? outsideBreaks(wanted, before) : wanted), inLines, work };
    edits.push(edit);
    undo = { start: edit.start, end: edit.start + edit.newText.length, newText: before.slice(edit.start, edit.end) };
    before = applied(edit, before);
  }
  return edits;
}

/** The text after an edit. */
export function applied({ start, end, newText }: Replacement, text: string): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** Whether every edit finds its place in the text that it is for. */
export function isSound(edits: readonly Edit[], text: string): boolean {
  let before = text;
  return edits.every((edit) => {
    const { start, end } = edit.inLines ? outsideBreaks(edit, before) : edit;
    const fits = start === edit.start && end === edit.end && start <= end && end <= before.length;
    before = applied(edit, before);
    return fits;
  });
}

type Replacement = Pick<Edit, 'start' | 'end' | 'newText'>;

function replacementOf(
  { aim, at, shift, verb, length, piece }: Omit<Step, 'work' | 'inLines'>,
  text: string,
): Replacement {
  const place = placeOf(aim, at, text);
  const start = place.start + (shift % (place.end - place.start + 1));
  switch (verb) {
    case 'cut':
      return { ...place, newText: '' };
    case 'replace':
      return { ...place, newText: piece };
    case 'delete':
      return { start, end: Math.min(text.length, start + length + 1), newText: '' };
    case 'copy':
      return { start, end: start, newText: text.slice(at % (text.length + 1)).slice(0, length) };
    case 'break lines':
      return { start: 0, end: text.length, newText: text.replace(/\r\n|\n|\r/g, lineBreaks[at % 3] as string) };
    default:
      return { start, end: start, newText: piece };
  }
}

/** No line has a place between CR and LF. */
function outsideBreaks({ start, end, newText }: Replacement, text: string): Replacement {
  const outside = (offset: number) => (/^\r\n/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset);
  return { start: outside(start), end: outside(end), newText };
}

function placeOf(aim: Step['aim'], at: number, text: string): Place {
  if (aim === 'anywhere') return spot(at % (text.length + 1));
  const places = aim === 'passage' ? passagesOf(text) : aim === 'line' ? [] : placesOf(aim, text);
  // What opens or closes front matter may stand at the start, and on any line.
  if (aim === 'front matter' && places.length === 0) return spot(0);
  if (places.length > 0 && (aim !== 'front matter' || at % 2 > 0)) return placeIn(places, at);
  const starts = [0, ...Array.from(text.matchAll(LINE), ({ index }) => index)];
  return placeIn(starts.map(spot), at);
}

/** The start of a text is read as no other piece of it is. */
function placeIn(places: readonly Place[], at: number): Place {
  return places[at % 4 === 0 ? 0 : at % places.length] as Place;
}

/** Where a line starts, if only between CR and LF; where one with text on it does behind an empty one. */
const LINE = /(?<=[\n\r])/g;
const PASSAGE = /(?<=(?:\n|\r\n?)[ \t]*(?:\n|\r\n?))(?=[^\n\r])/g;

/** What empty lines set apart, these included. */
function passagesOf(text: string): Place[] {
  const starts = [0, ...Array.from(text.matchAll(PASSAGE), ({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

function spot(offset: number): Place {
  return { start: offset, end: offset };
}
