/** The project's examples, whole or in pieces, as texts with which editing begins. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { broken } from './starts.ts';

const folder = join(import.meta.dirname, '../../examples');
const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** Some lines of a file, from any line on; now and then all. */
export const examples = broken(
  fc
    .tuple(
      fc.constantFrom(...files.map((file) => file.split(/(?<=\n)/))),
      fc.nat({ max: 99 }),
      fc.nat({ max: 20 }),
      fc.constantFrom(false, false, false, true),
    )
    .map(([lines, from, count, isWhole]) => {
      const first = from % lines.length;
      return (isWhole ? lines : lines.slice(first, first + count)).join('');
    }),
);
