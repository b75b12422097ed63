/** What the disclaimer of a post must say, and what of it is missing. */
import type { Configuration } from '../../config/configuration.ts';
import { cutoffOf } from '../../config/cutoffOf.ts';
import { statementsOf } from '../../config/statements.ts';
import { writeMonth } from '../../dates/months.ts';
import { canCompose, composeDisclaimer, type DisclaimerContext, fillTemplate } from '../../disclaimer/compose.ts';
import { recogniseStatements } from '../../disclaimer/recognise.ts';
import type { StatementDefinition } from '../../disclaimer/statements.ts';
import { type Note, noteText, type Transcript } from '../../transcript/model.ts';
import { spokenModels } from '../../transcript/speakers/spokenModels.ts';

/** The statements that are due in this post and that the note does not make. */
export function missingStatements(
  transcript: Transcript,
  note: Note,
  configuration: Configuration,
): StatementDefinition[] {
  return dueStatements(transcript, note, configuration).flatMap(({ statement, isMade }) => (isMade ? [] : [statement]));
}

/** The statements that are due in this post, and whether the note makes them; without a note none is made. */
export function dueStatements(
  transcript: Transcript,
  note: Note | undefined,
  configuration: Configuration,
): { readonly statement: StatementDefinition; readonly isMade: boolean }[] {
  const statements = statementsOf(configuration);
  const made = new Set(note && recogniseStatements(noteText(note), statements).map(({ id }) => id));
  const linked = hasLinks(transcript, note);
  return statements
    .filter(({ applies }) => applies === 'always' || linked)
    .map((statement) => ({ statement, isMade: made.has(statement.id) }));
}

/** The statements about links, in a post that has none. */
export function needlessStatements(
  transcript: Transcript,
  note: Note | undefined,
  configuration: Configuration,
): StatementDefinition[] {
  if (hasLinks(transcript, note)) return [];
  return statementsOf(configuration).filter(({ applies }) => applies === 'with-links');
}

/** Whether readers of the post find links outside the note. */
function hasLinks({ facts }: Transcript, note?: Note): boolean {
  return facts.linked.entries.some(([block]) => !note?.blocks.includes(block));
}

/** From what a statement is written: the language, the models of the post, when their knowledge ends, the blog. */
export function disclaimerContext(transcript: Transcript, configuration: Configuration): DisclaimerContext {
  const { language, speakers } = transcript;
  const spoken = spokenModels(transcript);
  const models = spoken.length > 0 ? spoken : speakers.declared.filter(({ role }) => role === 'model');
  const months = new Set(models.map(({ id }) => cutoffOf(id, configuration)));
  const [month] = months;
  return {
    language,
    models: models.map(({ name }) => name),
    cutoff: month && months.size === 1 ? writeMonth(month, language) : undefined,
    blog: configuration.blog,
  };
}

/**
 * The whole disclaimer for a post: the blog's own text in the post's language, else one composed in that language. A
 * note that readers understand counts for more than the blog's wording, so that its English text is taken only where the
 * statements that are due are not known in the post's language.
 */
export function wholeDisclaimer(transcript: Transcript, configuration: Configuration): string {
  const request = {
    ...disclaimerContext(transcript, configuration),
    statements: statementsOf(configuration),
    hasLinks: hasLinks(transcript),
  };
  return (
    configuredDisclaimer(transcript, configuration) ??
    (canCompose(request) ? undefined : configuredDisclaimer(transcript, configuration, 'en')) ??
    composeDisclaimer(request)
  );
}

/** The blog's own text in a language, filled for the post; undefined where the blog has none. */
export function configuredDisclaimer(
  transcript: Transcript,
  configuration: Configuration,
  language = transcript.language,
): string | undefined {
  const own = textFor(configuration.disclaimer.text, language)?.trim();
  return own && fillTemplate(own, disclaimerContext(transcript, configuration));
}

/** The text in a language, which the configuration may name with its region (`de-AT`). */
function textFor(texts: Readonly<Record<string, string>>, language: string): string | undefined {
  const tags = Object.keys(texts);
  const tag = tags.find((each) => each.toLowerCase() === language) ?? tags.find((each) => primary(each) === language);
  return tag === undefined ? undefined : texts[tag];
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/, 1)[0];
}
