/** The same conversations with shorter answers, so that the fit does not hold to what is chance in the few that there are. */
import { type Example, example } from './examples.ts';

const known = new WeakMap<Example, readonly Example[]>();

/** A conversation as it would be with every other paragraph left out that carries an answer on: the odd ones, and the even ones. */
export function variantsOf(one: Example): readonly Example[] {
  const variants = known.get(one) ?? [shortened(one, 0), shortened(one, 1)].filter((some) => some !== undefined);
  known.set(one, variants);
  return variants;
}

function shortened(one: Example, parity: number): Example | undefined {
  let seen = parity;
  const kept = one.passages.map((_, i) => !mayGo(one, i) || seen++ % 2 === 0);
  if (kept.every(Boolean)) return undefined;
  const passages = one.passages.filter((_, i) => kept[i]);
  return example(
    { ...one, passages },
    one.truth.filter((_, i) => kept[i]),
  );
}

/** Whether a paragraph carries an answer on and neither announces the next block nor is announced. */
function mayGo({ passages, truth }: Example, i: number): boolean {
  const before = passages[i - 1];
  if (truth[i] !== 4 || passages[i]!.kind !== 'paragraph' || before?.kind === 'heading') return false;
  return !/:\s*$/.test(passages[i]!.text) && !/:\s*$/.test(before?.text ?? '');
}
