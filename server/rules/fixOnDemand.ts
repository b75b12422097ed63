/** Fixes that are dear to work out. */
import type { Edit, Fix } from './rule.ts';

/** A suggestion whose edits are worked out when somebody asks for them: on each keystroke they would cost too much. */
export function fixOnDemand(title: string, work: () => readonly Edit[]): Fix {
  let edits: readonly Edit[] | undefined;
  return {
    title,
    level: 'suggestion',
    get edits() {
      edits ??= work();
      return edits;
    },
  };
}
