/** The speaker under the cursor, and all that this speaker says. */
import { absolute, type Label, type Transcript, type Turn } from '../transcript/model.ts';
import { fold } from '../transcript/speakers/speakers.ts';
import { holds } from './ranges.ts';

/** A turn that has a label. */
type LabelledTurn = Turn & { readonly label: Label };

/** The turn whose label's name is at an offset. */
export function labelledTurnAt({ turns }: Transcript, offset: number): LabelledTurn | undefined {
  return turns.filter(isLabelled).find(({ label }) => holds(absolute(label.nameSpan), offset));
}

/** All turns of the speaker of a turn, whatever name their labels give. */
export function turnsOfSpeaker({ turns }: Transcript, { speaker, label }: Turn): Turn[] {
  if (speaker) return turns.filter((turn) => turn.speaker?.id === speaker.id);
  const name = label && fold(label.name);
  return turns.filter((turn) => !turn.speaker && turn.label && fold(turn.label.name) === name);
}

function isLabelled(turn: Turn): turn is LabelledTurn {
  return turn.label !== undefined;
}
