/** The names under which a conversation's turns are labelled. */
import type { Configuration } from '../../config/configuration.ts';
import type { Role } from '../../transcript/model.ts';
import { productName } from '../../transcript/speakers/productName.ts';
import { fold, SpeakerTable } from '../../transcript/speakers/speakers.ts';
import type { Conversation } from './conversation.ts';

/** What one is called whose name nothing tells, or whose name cannot be a label. */
const UNNAMED: Readonly<Record<Role, string>> = { editor: 'Editor', model: 'AI' };
/** What a label can hold of a name (`turns/labels.ts`). */
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.'’()_ -]{0,38}[\p{L}\p{N})])?$/u;

/** The label of each turn, in order. No editor has the name of a model, and words such as `You` are nobody's name. */
export function speakerNames({ turns, model }: Conversation, configuration: Configuration): string[] {
  const known = new SpeakerTable({}, configuration.speakers);
  const isName = (name: string, role: Role) => {
    const speaker = known.resolve(name);
    return LABEL.test(name) && (!speaker || (speaker.role === role && speaker.source !== 'generic'));
  };
  const usual = nameOfModel(model ?? '');
  const others = { editor: configuration.editorName, model: isName(usual, 'model') ? usual : UNNAMED.model };
  const names = turns.map(({ role, speaker }) => {
    const name = role === 'model' ? nameOfModel(speaker) : spaced(speaker);
    return isName(name, role) ? name : others[role];
  });
  const models = new Set(names.filter((_, at) => turns[at]?.role === 'model').map(fold));
  return names.map((name, at) =>
    turns[at]?.role === 'model' || (LABEL.test(name) && !models.has(fold(name))) ? name : UNNAMED.editor,
  );
}

/** Whether labels with these names are read as those roles' where front matter declares nobody. */
export function areKnown(
  turns: readonly { readonly role: Role; readonly name: string }[],
  { speakers }: Configuration,
): boolean {
  const table = new SpeakerTable({}, speakers);
  return turns.every(({ role, name }) => table.resolve(name)?.role === role);
}

function nameOfModel(name: string): string {
  return productName(spaced(name));
}

function spaced(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}
