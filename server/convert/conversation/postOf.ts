/** A conversation as a post. */
import type { Configuration } from '../../config/configuration.ts';
import type { GoOn } from '../../transcript/liveTranscript.ts';
import { labelText } from '../../transcript/turns/labelText.ts';
import { boldQuestions } from './boldQuestions.ts';
import type { Conversation, ConversationTurn } from './conversation.ts';
import { changed, drafted, isReadBack, silencingChanges, type Written } from './draft.ts';
import { finished } from './finished.ts';
import { withOwnReferences } from './ownReferences.ts';
import { postHead } from './postHead.ts';
import { settled } from './settled.ts';
import { areKnown, speakerNames } from './speakerNames.ts';
import { spokenText } from './spokenText.ts';

/** What makes a label of one passage may be what made none of another: then it is looked at again, so many times. */
const MOST_ROUNDS = 8;

/**
 * The post of a conversation in the blog's own style: front matter with what is known, the title, the turns, the
 * disclaimer. Read as a transcript it has the same turns, whatever they say. Bold questions are written where all of
 * them read back as such, else bold labels.
 */
export function postOf(conversation: Conversation, configuration: Configuration): string {
  return finished(writePost(conversation, configuration, () => true));
}

/** The same in steps, which end where `goOn` says so. */
export function* writePost(
  conversation: Conversation,
  configuration: Configuration,
  goOn: GoOn,
): Generator<void, string> {
  const names = speakerNames(conversation, configuration);
  const turns: Written[] = [];
  const texts = conversation.turns.map(({ text }) => text);
  for (const [at, text] of (yield* withOwnReferences(texts, configuration, goOn)).entries()) {
    const { role } = conversation.turns[at] as ConversationTurn;
    turns.push({ role, name: names[at] ?? '', ...(yield* spokenText(text, configuration, goOn)) });
  }
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
