/** A conversation as a post. */
import type { Configuration } from '../../config/configuration.ts';
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import type { GoOn } from '../../transcript/liveTranscript.ts';
import { absolute, type Role, type Transcript } from '../../transcript/model.ts';
import { labelText } from '../../transcript/turns/labelText.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { boldQuestions } from './boldQuestions.ts';
import type { Conversation } from './conversation.ts';
import { postHead } from './postHead.ts';
import { settled } from './settled.ts';
import { silencedLabel, silencedNote } from './silencedMarks.ts';
import { areKnown, speakerNames } from './speakerNames.ts';
import { type SpokenText, spokenText } from './spokenText.ts';

/** A turn as it will be written. */
interface Written extends SpokenText {
  readonly role: Role;
  readonly name: string;
}

/** A post, and where its turns and their words start. */
interface Draft {
  readonly text: string;
  readonly openings: readonly number[];
  readonly words: readonly number[];
}

/** What makes a label of one passage may be what made none of another: then it is looked at again, so many times. */
const MOST_ROUNDS = 8;

/**
 * The post of a conversation in the blog's own style: front matter with what is known, the title, the turns, the
 * disclaimer. Read as a transcript it has the same turns, whatever they say. Bold questions are written where all of
 * them read back as such, else bold labels.
 */
export function postOf(conversation: Conversation, configuration: Configuration): string {
  const steps = writePost(conversation, configuration, () => true);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, which end where `goOn` says so. */
export function* writePost(
  conversation: Conversation,
  configuration: Configuration,
  goOn: GoOn,
): Generator<void, string> {
  const names = speakerNames(conversation, configuration);
  const turns: Written[] = [];
  for (const [at, { role, text }] of conversation.turns.entries())
    turns.push({ role, name: names[at] ?? '', ...(yield* spokenText(text, configuration, goOn)) });
  if (configuration.labelStyle === 'bold-question') {
    const draft = drafted(postHead(conversation, []), boldQuestions(turns), conversation.disclaimer);
    const read = yield* settled(draft.text, configuration, goOn);
    if (isReadBack(read, draft) && read.turns.every(({ label }) => !label)) return draft.text;
  }
  const declares = areKnown(turns, configuration) ? [[], turns] : [turns];
  let post = '';
  for (const speakers of declares) {
    const { text, isRight } = yield* labelled(
      postHead(conversation, speakers),
      turns,
      conversation,
      configuration,
      goOn,
    );
    if (isRight) return text;
    post = text;
  }
  return post;
}

function* labelled(
  head: string,
  turns: readonly Written[],
  { disclaimer }: Conversation,
  configuration: Configuration,
  goOn: GoOn,
): Generator<void, { readonly text: string; readonly isRight: boolean }> {
  const style = configuration.labelStyle === 'bold-question' ? 'bold-label' : configuration.labelStyle;
  let said = turns;
  for (let round = 0; ; round++) {
    const opened = said.map(({ name, text, startsWithProse }) => {
      const gap = text === '' ? '' : startsWithProse && style !== 'heading' ? ' ' : '\n\n';
      return { opening: labelText(name, style) + gap, text };
    });
    const draft = drafted(head, opened, disclaimer);
    const read = yield* settled(draft.text, configuration, goOn);
    const changes = silencingChanges(read, draft, disclaimer !== null);
    const next = changed(said, draft, changes);
    if (next === said || round === MOST_ROUNDS) return { text: draft.text, isRight: isReadBack(read, draft) };
    said = next;
  }
}

function drafted(
  head: string,
  turns: readonly { readonly opening: string; readonly text: string }[],
  disclaimer: string | null,
): Draft {
  const pieces = [head];
  const openings: number[] = [];
  const words: number[] = [];
  let at = head.length;
  for (const { opening, text } of turns) {
    openings.push(at);
    words.push(at + opening.length);
    pieces.push(opening, text, '\n\n');
    at += opening.length + text.length + 2;
  }
  if (disclaimer !== null) pieces.push(disclaimer.trim());
  return { text: `${pieces.join('').trimEnd()}\n`, openings, words };
}

function openingsOf({ turns }: Transcript): number[] {
  return turns.map((turn) => absolute(openingOf(turn)).start);
}

function isReadBack(read: Transcript, { openings }: Draft): boolean {
  const found = openingsOf(read);
  return found.length === openings.length && found.every((start, at) => start === openings[at]);
}

/** What makes text of marks that are no turn's, in order. The last note is the post's own where it has one. */
function silencingChanges(read: Transcript, { openings }: Draft, hasDisclaimer: boolean): TextChange[] {
  const own = new Set(openings);
  const labels = read.turns.flatMap(({ label }) =>
    label && !own.has(absolute(label.span).start) ? (silencedLabel(label, read.text) ?? []) : [],
  );
  const notes = (hasDisclaimer ? read.notes.slice(0, -1) : read.notes).flatMap((note) => silencedNote(note) ?? []);
  return [...labels, ...notes].sort((a, b) => a.start - b.start);
}

/** The turns after changes of the draft; what stands outside of their words stays. The same list where nothing changes. */
function changed(turns: readonly Written[], { words }: Draft, changes: readonly TextChange[]): readonly Written[] {
  let next = 0;
  const all = turns.map((turn, at) => {
    const start = words[at] ?? 0;
    const end = start + turn.text.length;
    const own: TextChange[] = [];
    for (; next < changes.length && (changes[next]?.start ?? 0) < end; next++) {
      const change = changes[next];
      if (change && change.start >= start)
        own.push({ ...change, start: change.start - start, end: change.end - start });
    }
    return own.length > 0 ? { ...turn, text: applyChanges(turn.text, own) } : turn;
  });
  return all.some((turn, at) => turn !== turns[at]) ? all : turns;
}
