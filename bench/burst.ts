/** Twenty keystrokes at once. */
import { inChild } from './inChild.ts';
import { typingInTheMiddle } from './keystrokes.ts';
import { durations, percentile } from './measure.ts';
import { post } from './post.ts';
import type { Section } from './section.ts';
import { Client } from './servers/client.ts';
import { type ServerName, servers } from './servers/server.ts';
import { duration, table, target } from './table.ts';

const edits = 20;

interface Burst {
  /** Until the problems of the last version came, in milliseconds. */
  readonly took: number;
  /** How often problems were published until then. */
  readonly published: number;
  /** A keystroke alone, in the same process. */
  readonly one: number;
}

/** Sends a burst; in the child. */
export async function measure(server: ServerName): Promise<Burst> {
  const client = new Client(server);
  await client.initialize();
  const text = post(1_700_000);
  const document = client.open('post', text);
  await client.problems(document);
  const keystrokes = typingInTheMiddle(text);
  const type = (count: number) => {
    for (let at = 0; at < count; at++) client.type(document, keystrokes.next().value);
    return client.problems(document);
  };
  const single = await durations(() => type(1), { least: 1, most: 100, budget: 1000 });
  client.published = 0;
  const [took = 0] = await durations(() => type(edits), { least: 1, most: 1, budget: 0 });
  const { published } = client;
  await client.stop();
  return { took, published, one: percentile(single, 0.5) };
}

/** The section. */
export const burst: Section = {
  name: 'burst',
  title: `A burst of ${edits} edits at 1.7 MB, over stdio`,
  async run() {
    const bursts: [ServerName, Burst][] = [];
    for (const server of ['colloquy', 'floor', 'remark', 'markdown'] as const)
      bursts.push([server, (await inChild<Burst>('burst.ts', [server]))!]);
    const rows = bursts.map(([server, { took, published, one }]) => {
      const { name, isAsked } = servers[server];
      return [name, duration(took), isAsked ? 'asked once' : String(published), duration(one)];
    });
    const { published } = bursts[0]![1];
    const said = `${published} times problems were published`;
    return `${table(['', 'until the last problems', 'published', 'one edit alone'], rows)}\n\n${target('A burst costs one check', published === 1, said)}`;
  },
};
