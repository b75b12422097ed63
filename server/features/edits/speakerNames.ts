/** What the two sides of a post are called, and how its labels are written. */
import { editorLabel, modelLabel } from '../../inference/labelTurns.ts';
import type { Label, LabelStyle, Role, Turn } from '../../transcript/model.ts';
import { labelText } from '../../transcript/turns/labelText.ts';
import { lastNames } from '../../transcript/turns/lastNames.ts';
import type { Snapshot } from '../posts/snapshot.ts';

/** The names that the post's last labels give, else what the configuration says. */
export function namesIn({ transcript, configuration }: Snapshot): Record<Role, string> {
  const { editor, model } = lastNames(transcript.turns);
  return {
    editor: editor ?? editorLabel(transcript, configuration),
    model: model ?? modelLabel(transcript, configuration),
  };
}

/** A label of a role as the turn nearest to one of the turns writes it, else in that turn's own dress. */
export function labelOf(role: Role, at: number, snapshot: Snapshot): { written: string; standsAlone: boolean } {
  const { turns } = snapshot.transcript;
  const near = nearest(turns, at, (turn) => turn.role === role && turn.label !== undefined)?.label;
  const like = near ?? nearest(turns, at, (turn) => turn.label !== undefined)?.label;
  const standsAlone = like?.dress === 'heading' || like?.bare === true;
  if (near) return { written: near.written.trim(), standsAlone };
  return { written: labelText(namesIn(snapshot)[role], styleOf(like)), standsAlone };
}

function nearest(turns: readonly Turn[], at: number, fits: (turn: Turn) => boolean): Turn | undefined {
  for (let by = 0; by < turns.length; by++) {
    const found = [turns[at - by], turns[at + by]].find((turn) => turn && fits(turn));
    if (found) return found;
  }
  return undefined;
}

function styleOf(label: Label | undefined): Exclude<LabelStyle, 'bold-question'> {
  return label?.dress === 'heading' || label?.dress === 'plain' ? label.dress : 'bold-label';
}
