/** What an open transcript of 8 MB takes in memory. */
import { inChild } from './inChild.ts';
import { post } from './post.ts';
import type { Section } from './section.ts';
import { Client } from './servers/client.ts';
import { type ServerName, servers } from './servers/server.ts';
import { subjectIn } from './subjects/subject.ts';
import { digits, table, target } from './table.ts';

const length = 8_000_000;

/** Bytes before and after the transcript was opened. */
interface Memory {
  readonly heap: number;
  /** Of the whole process, with what the engine keeps for itself; undefined where it says nothing. */
  readonly resident: number | undefined;
}

/** Opens and closes a small post, then opens the large one and keeps it; in the child. */
export async function measure(where: 'in process' | ServerName): Promise<Memory> {
  return where === 'in process' ? inProcess() : ofServer(where);
}

async function inProcess(): Promise<Memory> {
  const { open } = await subjectIn('colloquy');
  await open(post(17_000));
  const before = await heapUsed();
  const opened = await open(post(length));
  const heap = (await heapUsed()) - before;
  if (!opened) throw new Error('It must be kept until here.');
  return { heap, resident: undefined };
}

/** Bytes in use once all that is not needed was thrown away. */
async function heapUsed(): Promise<number> {
  for (let at = 0; at < 3; at++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed: used, external } = process.memoryUsage();
  return used + external;
}

async function ofServer(server: ServerName): Promise<Memory> {
  const client = new Client(server, ['--expose-gc', '--import', `${import.meta.dirname}/servers/tellMemory.ts`]);
  await client.initialize();
  const small = client.open('small', post(17_000));
  await client.problems(small);
  client.close(small);
  const before = await client.memory();
  const large = client.open('large', post(length));
  await client.problems(large);
  const after = await client.memory();
  await client.stop();
  const bytes = ({ heapUsed: used, external }: NodeJS.MemoryUsage) => used + external;
  return { heap: bytes(after) - bytes(before), resident: after.rss - before.rss };
}

/** The section. */
export const memory: Section = {
  name: 'memory',
  title: 'Memory of an open transcript of 8 MB, beyond what the process took before, after garbage collection',
  async run() {
    const own = (await inChild<Memory>('memory.ts', ['in process'], { execArgv: ['--expose-gc'] }))!;
    const rows = [['Colloquy, in process', ...cells(own)]];
    for (const server of ['colloquy', 'floor', 'remark', 'markdown'] as const) {
      const { name } = servers[server];
      const found = (await inChild<Memory>('memory.ts', [server]))!;
      rows.push([server === 'colloquy' ? `${name}, the server` : name, ...cells(found)]);
    }
    const each = own.heap / length;
    const header = ['', 'heap', 'bytes a character', 'resident'];
    return `${table(header, rows)}\n\n${target('At most 10 bytes a character', each <= 10, `${digits(each)} bytes`)}`;
  },
};

function cells({ heap, resident }: Memory): string[] {
  const megabytes = (bytes: number) => `${digits(bytes / 1e6)} MB`;
  return [megabytes(heap), digits(heap / length), resident === undefined ? '–' : megabytes(resident)];
}
