/** Random steps of editing that go where documents break. */
import fc from 'fast-check';
import { applied, type Edit, outsideBreaks, type Replacement, type Work } from './edit.ts';
import { kinds } from './kinds.ts';
import { critical, openings, ordinary, passages } from './pieces.ts';
import { type Aim, placeOf } from './places.ts';

/** An edit told without offsets, so that it makes sense in any text; and what follows it. */
export interface Step {
  readonly aim: Aim;
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
