/** Which models a post's labels name. */
import type { Transcript } from '../model.ts';

/** A model by its speaker's id, and as the post writes it. */
export interface NamedModel {
  readonly id: string;
  readonly name: string;
}

/** The models that speak under a name of their own, each once, in the order in which they first speak. */
export function spokenModels({ turns }: Pick<Transcript, 'turns'>): NamedModel[] {
  const spoken = new Map<string, NamedModel>();
  for (const { role, label, speaker } of turns) {
    if (role === 'model' && label && speaker && speaker.source !== 'generic' && !spoken.has(speaker.id))
      spoken.set(speaker.id, { id: speaker.id, name: label.name });
  }
  return [...spoken.values()];
}
