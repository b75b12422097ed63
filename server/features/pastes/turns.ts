/** A conversation that is pasted as turns of the post. */
import type { Configuration } from '../../config/configuration.ts';
import type { Conversation, ConversationTurn } from '../../convert/conversation/conversation.ts';
import { writePost } from '../../convert/conversation/postOf.ts';
import type { GoOn } from '../../transcript/liveTranscript.ts';
import type { Place } from './place.ts';

/** Whether both sides speak. */
export function isConversation({ turns }: Conversation): boolean {
  return new Set(turns.map(({ role }) => role)).size === 2;
}

/** The turns as the post is to have them: a whole post where there is none yet, else turns in its style, by its speakers. */
export function writeTurns(
  conversation: Conversation,
  place: Place,
  configuration: Configuration,
  goOn: GoOn,
): Generator<void, string> {
  if (place.isWholePost) return writePost(conversation, configuration, goOn);
  const turns = conversation.turns.map((turn) => ({ ...turn, speaker: nameIn(place, turn, configuration) }));
  const own = {
    ...configuration,
    labelStyle: place.style ?? configuration.labelStyle,
    // All names are declared, lest the turns come with front matter of their own.
    speakers: [...configuration.speakers, ...turns.map(({ role, speaker }) => ({ role, name: speaker, aliases: [] }))],
  };
  return writePost({ ...conversation, title: null, model: null, date: null, turns }, own, goOn);
}

/** The post's own name for a speaker, unless another model answers than before. */
function nameIn(
  { names, speakers }: Place,
  { role, speaker }: ConversationTurn,
  { editorName }: Configuration,
): string {
  const inPost = names[role];
  if (role === 'editor') return inPost ?? editorName;
  const known = speakers.resolve(speaker);
  const isOther = known !== undefined && known.source !== 'generic' && known.id !== speakers.idOf(inPost ?? '');
  return isOther ? speaker : (inPost ?? speaker);
}
