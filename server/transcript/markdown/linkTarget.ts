import type { Link, Transcript } from '../model.ts';

/** The address of a link, be it in its definition; empty where it has none. */
export function targetOf({ target, identifier = '' }: Link, { definitions }: Pick<Transcript, 'definitions'>): string {
  return target || (definitions.get(identifier)?.url ?? '');
}
