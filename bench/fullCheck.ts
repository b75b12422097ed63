/** How long reading and checking a whole text takes. */
import { inChild } from './inChild.ts';
import { durations, spread, warmUp } from './measure.ts';
import { post, sizeName, sizes } from './post.ts';
import type { Section } from './section.ts';
import { subjectIn } from './subjects/subject.ts';
import { digits, duration, table, target } from './table.ts';

const subjects = ['colloquy', 'markdownlint', 'remarkLintSameSyntax'];

interface Row {
  readonly name: string;
  readonly times: readonly number[];
}

/** Checks one text again and again; in the child. */
export async function measure(file: string, length: number) {
  const { name, check } = await subjectIn(file);
  const small = post(17_000);
  await warmUp(() => check!(small));
  const text = post(length);
  const found = await durations(() => check!(text), { least: 1, most: 200, budget: 4000 });
  return { name, p50: spread(found).p50 };
}

/** The section. */
export const fullCheck: Section = {
  name: 'fullCheck',
  title: 'A full check of a fresh text, all rules on',
  async run() {
    const rows: Row[] = [];
    for (const file of subjects) {
      const found: { name: string; p50: number }[] = [];
      for (const length of sizes)
        found.push((await inChild<{ name: string; p50: number }>('fullCheck.ts', [file, length]))!);
      rows.push({ name: found[0]!.name, times: found.map(({ p50 }) => p50) });
    }
    const header = ['', ...sizes.flatMap((length) => [sizeName(length), 'MB/s']), 'exponent'];
    return `${table(header, rows.map(cells))}\n\n${targets(rows as [Row, ...Row[]]).join('\n')}`;
  },
};

function cells(row: Row): string[] {
  const each = row.times.flatMap((ms, size) => [duration(ms), digits(sizes[size]! / 1000 / ms)]);
  return [row.name, ...each, exponent(row, 0).toFixed(2)];
}

/** By which power of the length the time grows, from one size to the largest. */
function exponent({ times }: Row, from: number): number {
  return Math.log(times[2]! / times[from]!) / Math.log(sizes[2] / sizes[from]!);
}

function targets([own, ...peers]: [Row, ...Row[]]): string[] {
  const ratios = (size: number) => peers.map(({ times }) => times[size]! / own.times[size]!);
  const said = (size: number) => `peers take ${ratios(size).map(digits).join(' and ')} times as long`;
  return [
    target('17 KB: ahead of markdownlint and remark-lint', Math.min(...ratios(0)) > 1, said(0)),
    target('8 MB: 3 times ahead', Math.min(...ratios(2)) >= 3, said(2)),
    // A tenth is what cache misses and garbage collection add from a few KB to MBs.
    target(
      'Linear in size',
      exponent(own, 0) <= 1.1 && exponent(own, 1) <= 1.1,
      `exponent ${exponent(own, 0).toFixed(2)} from 17 KB, ${exponent(own, 1).toFixed(2)} from 1.7 MB`,
    ),
  ];
}
