/** What was fitted, as a module. */
import type { Field } from '../../../server/inference/field.ts';
import type { Gate } from '../../../server/inference/gate.ts';

/** Weights of the gate that are smaller say nothing. */
const least = 0.05;

/** The module that inference reads its numbers from. */
export function weightsFile(
  { field, calibration, gate }: { field: Field; calibration: { slope: number; offset: number }; gate: Gate },
  conversations: number,
  prose: number,
): string {
  const date = new Date().toISOString().slice(0, 10);
  const gates = Object.entries(gate.weights).filter(([, weight]) => Math.abs(weight) >= least);
  return `/** What features say. Written by scripts/fitInference.ts on ${date} from ${conversations} conversations and ${prose} other texts: do not edit. */
import type { Field } from './field.ts';
import type { Gate } from './gate.ts';

/** The field that finds turns. */
export const field: Field = {
  weights: {
${Object.entries(field.weights)
  .map(([name, values]) => `    ${key(name)}: [${values.join(', ')}],`)
  .join('\n')}
  },
  costs: {
    step: [${field.costs.step.join(', ')}],
    end: [${field.costs.end.join(', ')}],
  },
};

/** Makes of the log-odds of a turn how often such turns are right. */
export const calibration = { slope: ${calibration.slope}, offset: ${calibration.offset} };

/** What tells conversations from prose. */
export const gate: Gate = {
  threshold: ${gate.threshold},
  weights: {
${gates.map(([name, weight]) => `    ${key(name)}: ${weight},`).join('\n')}
  },
};
`;
}

function key(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}
