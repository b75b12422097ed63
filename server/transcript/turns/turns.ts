/** Which labels open a turn, and what each turn holds. */

import { rangeOf } from '../markdown/markdown.ts';
import type { Block, Label, Role, Span, Speaker, Turn } from '../model.ts';
import { topicWords } from '../speakers/catalogue.ts';
import { fold, type SpeakerTable } from '../speakers/speakers.ts';
import { nearest } from '../text/nearest.ts';
import { namesInAlternation } from './alternation.ts';
import type { BoldPrompt } from './boldPrompt.ts';
import { openingsByNameLine } from './nameLineOpenings.ts';
import { saidLabel } from './saidLabels.ts';

const topics = new Set(topicWords.map(fold));

/** Where a turn opens. */
export interface Opening {
  readonly at: Span;
  readonly label: Label | undefined;
  readonly role: Role;
  readonly speaker: Speaker | undefined;
}

/** The blocks in which somebody may speak: those without front matter and notes. */
export interface Spoken {
  after(block: Block): Block | undefined;
  before(block: Block): Block | undefined;
}

/** Where turns open, in order, given the labels and bold prompts of spoken blocks. */
export function openingsIn(
  labels: readonly Label[],
  prompts: readonly (readonly [Block, BoldPrompt])[],
  spoken: Spoken,
  speakers: SpeakerTable,
): Opening[] {
  const labelled = openingsByLabel(
    labels.filter(({ dress }) => dress !== 'name-line'),
    speakers,
  );
  if (bothSpeak(labelled)) return labelled;
  const named = openingsByNameLine(labels, speakers);
  return named.length > 0 ? named : longer(labelled, openingsByBoldQuestion(prompts, spoken));
}

/** Answers to bold questions may hold a lead-in that is a model's name; one label without a partner is no dialogue. */
function longer(labelled: Opening[], bold: Opening[]): Opening[] {
  return bold.length > labelled.length ? bold : labelled;
}

function openingsByLabel(labels: readonly Label[], speakers: SpeakerTable): Opening[] {
  const candidates = withoutTitle(labels).map((label) => ({
    label,
    speaker: speakers.resolve(label.name),
  }));
  const known = candidates.filter(({ label, speaker }) => speaker !== undefined && mayResolve(label, speaker));
  const recurring = namesInAlternation(
    candidates.map(({ label }) => label),
    known,
  );
  const used = new Set(known.map(({ label }) => fold(label.name)));
  for (const { name } of speakers.declared) used.add(fold(name));
  const silent = silentRole(known.map(({ speaker }) => speaker?.role));
  const accepted = candidates.flatMap(({ label, speaker }): Opening[] => {
    const at = label.span;
    if (speaker) return mayResolve(label, speaker) ? [{ at, label, role: speaker.role, speaker }] : [];
    if (label.glued) return [];
    const near = label.dress === 'bold-label' ? roleOfNearest(label.name, used, silent, speakers) : undefined;
    const role = recurring.get(fold(label.name)) ?? near;
    return role ? [{ at, label, role, speaker: undefined }] : [];
  });
  return convincing(accepted);
}

/** Level-1 headings are labels only where there are several; a lone one is the title, be it `# Bard`. */
function withoutTitle(labels: readonly Label[]): readonly Label[] {
  const isTop = ({ dress, span }: Label) =>
    dress === 'heading' && span.block.node?.type === 'heading' && span.block.node.depth === 1;
  const top = new Set(labels.filter(isTop));
  return top.size > 1 ? labels : labels.filter((label) => !top.has(label));
}

/** The role that nobody known has, where the other one speaks. */
function silentRole(roles: readonly (Role | undefined)[]): Role | undefined {
  if (roles.includes('editor') === roles.includes('model')) return undefined;
  return roles.includes('editor') ? 'model' : 'editor';
}

/** The role of the speaker whose name was nearly written: one of the post, else any known one of the silent role. */
function roleOfNearest(
  name: string,
  used: ReadonlySet<string>,
  silent: Role | undefined,
  speakers: SpeakerTable,
): Role | undefined {
  const near = nearest(name, used);
  if (near) return speakers.resolve(near)?.role ?? 'editor';
  const other = silent && nearest(name, speakers.namesOf(silent));
  return other ? silent : undefined;
}

/** A generic word in small letters at the start of a further line is prose, as in `human: the body …`. */
function mayResolve(label: Label, speaker: Speaker): boolean {
  return !(
    label.glued &&
    label.dress === 'plain' &&
    label.name.length > 1 &&
    speaker.source === 'generic' &&
    /^\p{Ll}/u.test(label.name)
  );
}

/** Bold labels of known names stand by themselves; all other dresses only where both roles speak. */
function convincing(openings: Opening[]): Opening[] {
  const labelled = withoutStraySaid(openings);
  if (!bothSpeak(labelled)) return labelled.filter((o) => o.label?.dress === 'bold-label' || isDeclared(o));
  return withoutTopics(inMainDress(labelled));
}

/** A page marks both sides alike. What one side alone has beside a conversation is `You said:` in somebody's words. */
function withoutStraySaid(openings: Opening[]): Opening[] {
  const isInline = ({ label }: Opening) => label?.dress === 'plain' && saidLabel(label.written) !== undefined;
  const isLine = ({ label }: Opening) => label?.dress === 'said';
  return [isInline, isLine].reduce((kept, isSaid) => {
    const others = kept.filter((o) => !isSaid(o));
    return !bothSpeak(kept.filter(isSaid)) && bothSpeak(others) ? others : kept;
  }, openings);
}

function bothSpeak(openings: readonly Opening[]): boolean {
  return new Set(openings.map((o) => o.role)).size === 2;
}

function isDeclared({ speaker }: Opening): boolean {
  return speaker?.source === 'front-matter' || speaker?.source === 'configuration';
}

/** Beside a conversation in one dress, another dress counts for its speakers alone: an answer may hold `### Gemini`. */
function inMainDress(openings: Opening[]): Opening[] {
  const dresses = (['bold-label', 'heading', 'plain'] as const)
    .map((dress) => openings.filter((o) => o.label?.dress === dress))
    .filter(bothSpeak)
    .sort((a, b) => b.length - a.length);
  const main = dresses[0];
  if (!main) return openings;
  const voices = new Set(main.map((o) => o.speaker?.id));
  const counts = (o: Opening) => o.label?.dress === main[0]?.label?.dress || o.label?.dress === 'said';
  return openings.filter((o) => counts(o) || isDeclared(o) || voices.has(o.speaker?.id));
}

/** Words such as `Answer` and `Model` are lead-ins where their role speaks under a name of its own. */
function withoutTopics(openings: Opening[]): Opening[] {
  const isTopic = ({ label, speaker }: Opening) => speaker?.source === 'generic' && topics.has(fold(label?.name ?? ''));
  const named = new Set(openings.filter((o) => !isTopic(o)).map((o) => o.role));
  return openings.filter((o) => !isTopic(o) || !named.has(o.role));
}

/** Posts without labels whose questions are set wholly in bold: the house style of many blogs. */
function openingsByBoldQuestion(prompts: readonly (readonly [Block, BoldPrompt])[], spoken: Spoken): Opening[] {
  if (prompts.filter(([, { asks }]) => asks).length < 2) return [];
  const bold = new Set(prompts.map(([block]) => block));
  const opening = (block: Block, role: Role): Opening => {
    return { at: { block, start: 0, end: 0 }, label: undefined, role, speaker: undefined };
  };
  return [...bold].flatMap((block) => {
    const before = spoken.before(block);
    const after = spoken.after(block);
    return [
      ...(before && bold.has(before) ? [] : [opening(block, 'editor')]),
      ...(after && !bold.has(after) ? [opening(after, 'model')] : []),
    ];
  });
}

/** Where a turn opens: its label, or its first block. */
export function openingOf(turn: Turn): Span {
  if (turn.label) return turn.label.span;
  const { block } = turn.opening;
  const { start } = rangeOf(block.node ?? {});
  return { block, start, end: start };
}
