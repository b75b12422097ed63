/** What the two sides of a post are called. */
import type { Role, Turn } from '../model.ts';

/** The names on the last labels; undefined for a side that has none. */
export function lastNames(turns: readonly Turn[]): Readonly<Record<Role, string | undefined>> {
  const last = (role: Role) => turns.findLast((turn) => turn.role === role && turn.label)?.label?.name;
  return { editor: last('editor'), model: last('model') };
}
