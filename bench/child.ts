// A process of its own for one measurement: `child.ts SECTION ARGUMENTS` sends what the section's `measure` gives.
import { argv } from 'node:process';

const [, , section, args] = argv as [string, string, string, string];
const { measure } = (await import(`./${section}`)) as { measure: (...args: unknown[]) => unknown };
process.send?.({ result: await measure(...JSON.parse(args)) }, () => process.exit());
