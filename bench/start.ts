/** How long it takes from the start of the process until `initialize` is answered. */
import { spawn } from 'node:child_process';
import { spread } from './measure.ts';
import type { Section } from './section.ts';
import { Client } from './servers/client.ts';
import { type ServerName, servers } from './servers/server.ts';
import { duration, table, target } from './table.ts';

const repetitions = 20;

async function nothing(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return performance.now() - started;
}

async function answered(server: ServerName): Promise<number> {
  const started = performance.now();
  const client = new Client(server);
  await client.initialize();
  const took = performance.now() - started;
  await client.stop();
  return took;
}

/** The section. It measures other processes only, in turn, so that all are disturbed alike. */
export const start: Section = {
  name: 'start',
  title: 'From the start of the process until `initialize` is answered',
  async run() {
    const names = ['colloquy', 'markdown'] as const;
    const bare: number[] = [];
    const found = new Map<ServerName, number[]>(names.map((name) => [name, []]));
    for (let at = 0; at < repetitions; at++) {
      bare.push(await nothing());
      for (const [name, times] of found) times.push(await answered(name));
    }
    const p50 = (times: number[]) => spread(times.sort((a, b) => a - b)).p50;
    const above = p50(found.get('colloquy')!) - p50(bare);
    const rows = [['`node -e 0`, until it ends', duration(p50(bare))]];
    for (const [name, times] of found) rows.push([servers[name].name, duration(p50(times))]);
    const said = `${duration(above)} above`;
    return `${table(['', 'p50'], rows)}\n\n${target('At most 100 ms above `node -e 0`', above <= 100, said)}`;
  },
};
