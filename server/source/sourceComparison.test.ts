import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceComparison } from './sourceComparison.ts';
import { type Passage, wordsIn } from './words.ts';

const A = 'The mission began in April 2013 and ended ten years later at the request of the government';
const B = 'Yes it was fast because the Council usually takes more time for requests to withdraw';
const C = 'Other countries had left before and some announced that their troops would follow soon';
const D = 'You are welcome';

const passage = (text: string): Passage => ({ words: [...wordsIn(text)].map(({ word }) => word) });

/** `source answers: kept changed added removed` for each answer, and what was left out. */
function compared(source: readonly string[], post: readonly string[]): string[] {
  const { changes, leftOut } = new SourceComparison(source.map(passage)).compare(post.map(passage));
  const told = changes.map((each) =>
    each ? `${each.sources}: ${each.kept} ${each.changed} ${each.added} ${each.removed}` : '-',
  );
  return leftOut.length > 0 ? [...told, `left out ${leftOut}`] : told;
}

describe('aligns', () => {
  it.each<[string, string[], string[], string[]]>([
    ['what is the same', [A, B, D], [A, B, D], ['0: 17 0 0 0', '1: 15 0 0 0', '2: 3 0 0 0']],
    ['what was cut', [A, B, C, D], [A, D], ['0: 17 0 0 0', '3: 3 0 0 0', 'left out 1,2']],
    ['what was merged', [A, B, C], [`${A} ${B}`, C], ['0,1: 32 0 0 0', '2: 14 0 0 0']],
    ['what was split', [A, B], [A.slice(0, 31), A.slice(31), B], ['0: 6 0 0 0', '0: 11 0 0 0', '1: 15 0 0 0']],
    ['what was reordered', [A, B, C], [C, A, B], ['2: 14 0 0 0', '0: 17 0 0 0', '1: 15 0 0 0']],
    ['one word swapped', [A, B], [A.replace('ten', 'nine'), B], ['0: 16 1 0 0', '1: 15 0 0 0']],
    ['a word added', [A], [A.replace('ten', 'almost ten')], ['0: 17 0 1 0']],
    ['words removed', [A], [A.replace(' at the request', '')], ['0: 14 0 0 3']],
    ['cut and merged', [A, B, C], [`${A.slice(0, 60)} ${C}`], ['0,2: 26 0 0 5', 'left out 1']],
    ['what nobody said', [A, B], [A, C, B], ['0: 17 0 0 0', ': 0 0 14 0', '1: 15 0 0 0']],
    ['something else in its place', [A, B, D], [A, C, D], ['0: 17 0 0 0', ': 0 0 14 0', '2: 3 0 0 0', 'left out 1']],
    [
      'words in another order',
      [A, 'one two three four', D],
      [A, 'four of one', D],
      ['0: 17 0 0 0', '1: 1 0 2 3', '2: 3 0 0 0'],
    ],
    [
      'a passage before a word that it holds',
      ['ten years. The end'],
      ['ten years and the worst. The end'],
      ['0: 4 0 3 0'],
    ],
    ['the same short answer twice', ['Yes', A, 'Yes'], ['Yes', A, 'Yes'], ['0: 1 0 0 0', '1: 17 0 0 0', '2: 1 0 0 0']],
    ['the second of two that are the same', [D, A, D], [A, D], ['1: 17 0 0 0', '0: 3 0 0 0', 'left out 2']],
    ['the start of an answer', [`Yes. ${B}`, C], ['Yes', C], ['0: 1 0 0 15', '1: 14 0 0 0']],
    ['an answer without words', [A], [A, '…'], ['0: 17 0 0 0', '-']],
    ['nothing with something', [], [A], [': 0 0 17 0']],
    ['something with nothing', [A], [], ['left out 0']],
    ['capitals, marks and apostrophes', ['Don’t ask: “why”?'], ["don't ask, Why!"], ['0: 3 0 0 0']],
    ['numbers', ['In 1.5 to 2,000 cases'], ['In 15 to 2,000 cases'], ['0: 4 1 0 0']],
    ['what nobody sees', ['coop\u00ADerative \u200Bwords'], ['cooperative words'], ['0: 2 0 0 0']],
    ['languages without spaces', ['会议于七月结束。'], ['会议于六月结束'], ['0: 6 1 0 0']],
  ])('%s', (_, source, post, expected) => {
    expect(compared(source, post)).toEqual(expected);
  });
});

const text = fc
  .array(fc.constantFrom(...'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ')), { maxLength: 30 })
  .map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 8 });

it('finds no change where there is none, in whatever order', () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.nat()), (source, order) => {
      const shuffled = source
        .map((each) => ({ each, place: order.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ each }) => each);
      for (const told of compared(source, shuffled)) expect(told).toMatch(/^-$|: \d+ 0 0 0$/);
    }),
  );
});

it('accounts for every word of the post, and its edits make the source’s words of it', () => {
  fc.assert(
    fc.property(texts, texts, (source, post) => {
      const sources = source.map(passage);
      const answers = post.map(passage);
      const { changes, leftOut } = new SourceComparison(sources).compare(answers);
      const words: string[] = [];
      const used = new Set<number>();
      changes.forEach((each, at) => {
        const own = answers[at]!.words;
        expect(each ? each.kept + each.changed + each.added : 0).toBe(own.length);
        let from = 0;
        for (const { start, end, source: there } of each?.edits ?? []) {
          words.push(...own.slice(from, start));
          for (const piece of there) words.push(...sources[piece.answer]!.words.slice(piece.from, piece.to));
          from = end;
        }
        words.push(...own.slice(from));
        for (const source of each?.sources ?? []) used.add(source);
      });
      const expected = sources.flatMap((each, at) => (used.has(at) ? each.words : []));
      expect([...words].sort()).toEqual([...expected].sort());
      const rest = sources.flatMap(({ words: own }, at) => (own.length > 0 && !used.has(at) ? [at] : []));
      expect([...leftOut].sort()).toEqual(rest.sort());
    }),
  );
});

it('keeps what it found of answers that are the same passages', () => {
  const comparison = new SourceComparison([A, B].map(passage));
  const [first, second] = [passage(A.replace('ten', 'nine')), passage(B.replace('fast', 'slow'))];
  const before = comparison.compare([first, second]).changes;
  const after = comparison.compare([first, passage(B)]).changes;
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toMatchObject({ changed: 0 });
});
