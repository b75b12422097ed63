/** Declares a test of the law. More edits, or others: LAW_EDITS=1000000 LAW_SEED=7 npx vitest run test/law */
import type fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakIn, counted, told } from './check.ts';
import { kinds } from './kinds.ts';

/** How many edits all tests of the law make. */
const edits = Number(process.env['LAW_EDITS'] ?? 100_000);
const firstSeed = Number(process.env['LAW_SEED'] ?? 1);

/** Takes a share of all edits to texts of a kind. */
export function lawTest(name: string, texts: fc.Arbitrary<string>, share: number): void {
  test(`${name}: edited is as just opened`, { timeout: 24 * 3_600_000 }, () => {
    const count = counted();
    const found = breakIn(texts, edits * share, firstSeed, count);
    if (found) expect.fail(told(found));
    expect(count.hits / count.edits, 'edits that strike what reaches beyond its line').toBeGreaterThan(0.5);
    for (const kind of kinds)
      expect((count.byKind.get(kind) ?? 0) / count.edits, `edits that strike: ${kind}`).toBeGreaterThan(0.01);
  });
}
