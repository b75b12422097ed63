/** How long others wait while 8 MB are opened. */
import { inChild } from './inChild.ts';
import { spread } from './measure.ts';
import { post } from './post.ts';
import type { Section } from './section.ts';
import { Client } from './servers/client.ts';
import { type ServerName, servers } from './servers/server.ts';
import { duration, table, target } from './table.ts';

interface Opening {
  readonly took: number;
  readonly p50: number;
  readonly longest: number;
}

/** Asks for the folds of a small post every 5 ms until the large one is checked; in the child. */
export async function measure(server: ServerName): Promise<Opening> {
  const client = new Client(server);
  await client.initialize();
  const small = client.open('small', post(17_000));
  await client.problems(small);
  for (let at = 0; at < 50; at++) await client.ping(small);
  const text = post(8_000_000);
  const waits: number[] = [];
  const answers: Promise<unknown>[] = [];
  const started = performance.now();
  const large = client.open('large', text);
  const timer = setInterval(() => {
    const asked = performance.now();
    answers.push(client.ping(small).then(() => waits.push(performance.now() - asked)));
  }, 5);
  await client.problems(large);
  const took = performance.now() - started;
  clearInterval(timer);
  await Promise.all(answers);
  await client.stop();
  waits.sort((a, b) => a - b);
  return { took, p50: spread(waits).p50, longest: waits.at(-1) ?? Number.NaN };
}

/** The section. */
export const opening: Section = {
  name: 'opening',
  title: 'Opening 8 MB while asking about another post every 5 ms, over stdio',
  async run() {
    const found: [ServerName, Opening][] = [];
    for (const server of ['colloquy', 'floor', 'remark', 'markdown'] as const)
      found.push([server, (await inChild<Opening>('opening.ts', [server]))!]);
    const rows = found.map(([server, { took, p50, longest }]) => [
      servers[server].name,
      duration(took),
      duration(p50),
      duration(longest),
    ]);
    const { longest } = found[0]![1];
    return `${table(['', 'opened and checked', 'wait, p50', 'longest wait'], rows)}\n\n${target('No request waits over 50 ms', longest <= 50, duration(longest))}`;
  },
};
