import type { Role } from '../model.ts';

/** The role of the other side of a conversation. */
export function otherRole(role: Role): Role {
  return role === 'editor' ? 'model' : 'editor';
}
