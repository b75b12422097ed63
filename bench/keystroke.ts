/** How long a keystroke takes in process. */
import { inChild } from './inChild.ts';
import { typingInTheMiddle } from './keystrokes.ts';
import { durations, type Spread, spread, warmUp } from './measure.ts';
import { post, sizeName, sizes } from './post.ts';
import type { Section } from './section.ts';
import { type Subject, subjectIn } from './subjects/subject.ts';
import { digits, duration, table, target, times } from './table.ts';

const linters = ['markdownlint', 'remarkLint', 'remarkLintSameSyntax', 'markdownLanguageService'];
const parts = ['lezer', 'textDocument'];

/** Types until the time is up; in the child. */
export async function measure(file: string, length: number, slips: boolean) {
  const subject = await subjectIn(file);
  const small = await typist(subject, post(17_000, slips));
  await warmUp(small);
  const type = await typist(subject, post(length, slips));
  // What takes seconds is not going to be compiled any better.
  const [first = 0] = await durations(type, { least: 1, most: 1, budget: 0 });
  const rest = await durations(type, { least: first > 1000 ? 1 : 5, most: 500, budget: 2500 });
  return { name: subject.name, ...spread(first > 1000 ? [first, ...rest].sort((a, b) => a - b) : rest) };
}

async function typist(subject: Subject, text: string): Promise<() => unknown> {
  const opened = await subject.open(text);
  const keystrokes = typingInTheMiddle(text);
  return () => opened.type(keystrokes.next().value);
}

type Row = { name: string; bySize: Spread[] };

async function row(file: string, slips = false): Promise<Row> {
  const bySize: (Spread & { name: string })[] = [];
  for (const length of sizes)
    bySize.push((await inChild<Spread & { name: string }>('keystroke.ts', [file, length, slips]))!);
  return { name: bySize[0]!.name, bySize };
}

/** The section. */
export const keystroke: Section = {
  name: 'keystroke',
  title: 'A keystroke in the middle, in process, all rules on',
  async run() {
    const own = await row('colloquy');
    const slips = await row('colloquy', true);
    const peers: Row[] = [];
    for (const file of [...linters, ...parts]) peers.push(await row(file));
    const all = [own, { ...slips, name: `${slips.name}, a slip every 4,000 characters` }, ...peers];
    const cells = all.map(({ name, bySize }) => [
      name,
      ...bySize.flatMap(({ p50, p95 }) => [duration(p50), duration(p95)]),
    ]);
    const header = ['', ...sizes.flatMap((length) => [`${sizeName(length)}, p50`, 'p95'])];
    return `${table(header, cells)}\n\n${targets(own, peers).join('\n')}`;
  },
};

function targets(own: Row, peers: readonly Row[]): string[] {
  const at = (row: Row, size: number) => row.bySize[size]!.p50;
  const growth = at(own, 2) / at(own, 0);
  const lines = [
    target('8 MB at most 3 times 17 KB', growth <= 3, times(growth)),
    target('8 MB under 1 ms', at(own, 2) < 1, duration(at(own, 2))),
  ];
  const ahead = (of: string, others: readonly Row[], size: number) => {
    const ratios = others.map((peer) => at(peer, size) / at(own, size));
    const measured = `they take ${ratios.map(digits).join(', ')} times as long`;
    lines.push(target(`${sizeName(sizes[size]!)}: ahead of ${of}`, Math.min(...ratios) > 1, measured));
  };
  for (const size of sizes.keys()) {
    ahead('every linter', peers.slice(0, linters.length), size);
    ahead('the parser alone and the text store alone', peers.slice(linters.length), size);
  }
  return lines;
}
