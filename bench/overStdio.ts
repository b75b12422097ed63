/** How long it takes from a keystroke to its problems over standard input and output, and what a burst costs. */
import { inChild } from './inChild.ts';
import { typingInTheMiddle } from './keystrokes.ts';
import { durations, type Spread, spread } from './measure.ts';
import { post, sizeName, sizes } from './post.ts';
import type { Section } from './section.ts';
import { Client } from './servers/client.ts';
import { type ServerName, servers } from './servers/server.ts';
import { duration, table, target, times } from './table.ts';

interface Row {
  readonly name: string;
  readonly bySize: Spread[];
}

/** Types on when the problems of the keystroke before have come; in the child. */
export async function measure(server: ServerName, length: number, slips: boolean): Promise<Spread> {
  const client = new Client(server);
  await client.initialize();
  const text = post(length, slips);
  const document = client.open('post', text);
  await client.problems(document);
  const keystrokes = typingInTheMiddle(text);
  const type = () => {
    client.type(document, keystrokes.next().value);
    return client.problems(document);
  };
  const [first = 0] = await durations(type, { least: 1, most: 1, budget: 0 });
  if (first < 1000) await durations(type, { least: 10, most: 200, budget: 1000 });
  const found = await durations(type, { least: first < 1000 ? 10 : 1, most: 500, budget: 3000 });
  await client.stop();
  return spread(first < 1000 ? found : [first, ...found].sort((a, b) => a - b));
}

async function row(server: ServerName, slips = false): Promise<Row> {
  const bySize: Spread[] = [];
  for (const length of sizes) bySize.push((await inChild<Spread>('overStdio.ts', [server, length, slips]))!);
  return { name: servers[server].name, bySize };
}

/** The section. */
export const overStdio: Section = {
  name: 'overStdio',
  title: 'From didChange to diagnostics over stdio',
  async run() {
    const own = await row('colloquy');
    const slips = await row('colloquy', true);
    const floor = await row('floor');
    const rows = [
      own,
      { ...slips, name: `${slips.name}, a slip every 4,000 characters` },
      floor,
      await row('remark'),
      await row('markdown'),
    ];
    const header = ['', ...sizes.flatMap((length) => [`${sizeName(length)}, p50`, 'p95'])];
    const cells = rows.map(({ name, bySize }) => [
      name,
      ...bySize.flatMap(({ p50, p95 }) => [duration(p50), duration(p95)]),
    ]);
    return `${table(header, cells)}\n\n${targets(own, floor).join('\n')}`;
  },
};

function targets(own: Row, floor: Row): string[] {
  const small = own.bySize[0]!.p50;
  const { p50, p95 } = own.bySize[2]!;
  const beside = p50 / floor.bySize[2]!.p50;
  return [
    target('17 KB under 2 ms', small < 2, duration(small)),
    target('8 MB: p50 under the server that only syncs', beside < 1, times(beside)),
    target('8 MB: p95 under 3 times p50', p95 < 3 * p50, times(p95 / p50)),
  ];
}
