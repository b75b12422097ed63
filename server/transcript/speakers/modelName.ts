/** What the model of a post is called. */
import type { Transcript } from '../model.ts';
import { type DeclaredSpeaker, SpeakerTable } from './speakers.ts';

/** The only model that front matter or configuration name; undefined when none or several do. */
export function modelName({ frontMatter }: Transcript, configured: readonly DeclaredSpeaker[]): string | undefined {
  const declared = new SpeakerTable(frontMatter?.values ?? {}, configured).declared;
  const models = declared.filter(({ role }) => role === 'model');
  const own = models.filter(({ source }) => source === 'front-matter');
  const names = own.length > 0 ? own : models;
  return names.length === 1 ? names[0]?.name : undefined;
}
