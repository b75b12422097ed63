/** What stands in the way of publishing. */
import type { ErrorsLeft } from '../protocol.ts';
import type { Snapshot } from './posts/snapshot.ts';

/** Problems that are told of; who has more reads the rest in the list of problems. */
const MOST = 5;

/** The errors of a post. */
export function errorsLeft({ problems }: Snapshot): ErrorsLeft {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return { errors: errors.length, worst: [...new Set(errors)].slice(0, MOST) };
}
