/** Room for one more question and its answer. */
import type { LabelStyle, Role } from '../../transcript/model.ts';
import { labelText } from '../../transcript/turns/labelText.ts';
import { disclaimerRange } from '../../transcript/turns/sections.ts';
import { turnAt, turnRange } from '../../transcript/turns/turnRange.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { insertion, type PostCommand } from './postEdit.ts';
import { namesIn } from './speakerNames.ts';

/** What stands for words in a style without labels, where empty bold text would be a rule across the page. */
const placeholder = '…?';

/** Inserts a pair of labels after the current turn, or after the answer to it; the cursor goes into the question. */
export const newQuestion: PostCommand = (snapshot, offset) => {
  const { text, configuration } = snapshot;
  const { lineBreak } = snapshot.transcript;
  const gap = lineBreak.repeat(2);
  const at = placeFor(snapshot, offset);
  const before = text.slice(0, at).trim() === '' ? '' : gap;
  const after = text.slice(at).trim() === '' ? '' : gap;
  const { question, answer, cursor } = dressed(configuration.labelStyle, namesIn(snapshot), gap);
  // White space at the place gives way, so that one empty line is left on either side.
  const end = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const closing = after || (end > at ? lineBreak : '');
  const start = at + before.length + cursor.start;
  return {
    changes: [{ ...insertion(at, before + question + gap + answer + closing), end }],
    selection: { start, end: start + cursor.length },
  };
};

/** The end of the current turn or, when that asks and is answered, of the answer; else where a first turn would go. */
function placeFor({ transcript, text }: Snapshot, offset: number): number {
  const { turns } = transcript;
  const at = turnAt(turns, offset);
  const isAnswered = turns[at]?.role === 'editor' && turns[at + 1]?.role === 'model';
  const turn = turns[isAnswered ? at + 1 : at];
  if (turn) return turnRange(turn).end;
  const first = turns[0];
  const until = first ? turnRange(first).start : (disclaimerRange(transcript)?.start ?? text.length);
  return text.slice(0, until).trimEnd().length;
}

function dressed(style: LabelStyle, names: Record<Role, string>, gap: string) {
  if (style === 'bold-question')
    return { question: `**${placeholder}**`, answer: '…', cursor: { start: 2, length: placeholder.length } };
  const space = style === 'heading' ? gap : ' ';
  const question = labelText(names.editor, style) + space;
  return { question, answer: labelText(names.model, style) + space, cursor: { start: question.length, length: 0 } };
}
