/** What the model of a post is called. */
import type { Transcript } from '../model.ts';

/** The only model that front matter or configuration name; undefined when none or several do. */
export function modelName({ speakers }: Transcript): string | undefined {
  const models = speakers.declared.filter(({ role }) => role === 'model');
  const own = models.filter(({ source }) => source === 'front-matter');
  const names = own.length > 0 ? own : models;
  return names.length === 1 ? names[0]?.name : undefined;
}
