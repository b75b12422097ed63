/** What the disclaimer of a post must say, and what of it is missing. */
import type { Configuration } from '../../config/configuration.ts';
import { statementsOf } from '../../config/statements.ts';
import { composeDisclaimer, type DisclaimerContext } from '../../disclaimer/compose.ts';
import { recogniseStatements } from '../../disclaimer/recognise.ts';
import type { StatementDefinition } from '../../disclaimer/statements.ts';
import type { Note, Transcript } from '../../transcript/model.ts';
import { SpeakerTable } from '../../transcript/speakers.ts';

/** The statements that are due in this post and that the note does not make. */
export function missingStatements(
  transcript: Transcript,
  note: Note,
  configuration: Configuration,
): StatementDefinition[] {
  const statements = statementsOf(configuration);
  const text = note.blocks.map((block) => block.text).join('');
  const made = new Set(recogniseStatements(text, statements).map(({ id }) => id));
  const linked = hasLinks(transcript, note);
  return statements.filter(({ id, applies }) => !made.has(id) && (applies === 'always' || linked));
}

/** Whether readers of the post find links outside the note. */
function hasLinks({ facts }: Transcript, note?: Note): boolean {
  return facts.linked.entries.some(([block]) => !note?.blocks.includes(block));
}

/** From what a statement is written: the language and the models of the post. */
export function disclaimerContext(
  { language, turns, frontMatter }: Transcript,
  configuration: Configuration,
): DisclaimerContext {
  const spoken = new Map<string, string>();
  for (const { role, label, speaker } of turns) {
    if (role === 'model' && label && speaker && speaker.source !== 'generic' && !spoken.has(speaker.id))
      spoken.set(speaker.id, label.name);
  }
  const declared = new SpeakerTable(frontMatter?.values ?? {}, configuration.speakers).declared;
  const models =
    spoken.size > 0 ? [...spoken.values()] : declared.filter(({ role }) => role === 'model').map(({ name }) => name);
  return { language, models };
}

/** The whole disclaimer for a post: the blog's own text, else one composed of the statements that are due. */
export function wholeDisclaimer(transcript: Transcript, configuration: Configuration): string {
  const { text } = configuration.disclaimer;
  const own = text[transcript.language] ?? text['en'];
  if (own !== undefined) return own.trim();
  const statements = statementsOf(configuration);
  return composeDisclaimer({
    ...disclaimerContext(transcript, configuration),
    statements,
    hasLinks: hasLinks(transcript),
  });
}
