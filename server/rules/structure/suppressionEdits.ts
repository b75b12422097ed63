/** Edits that take away comments that silence rules, or names in them. */

import type { Block, NamedRule, Suppression, Transcript } from '../../transcript/model.ts';
import { lineAfter, lineStart } from '../../transcript/text/lines.ts';
import type { Edit } from '../rule.ts';

/** Takes one of several names out of a comment, with what parts it from its neighbour. */
export function withoutName({ rules, span: { block } }: Suppression, name: NamedRule): Edit {
  const at = rules.indexOf(name);
  const before = rules[at - 1];
  return before
    ? { span: { block, start: before.end, end: name.end }, newText: '' }
    : { span: { block, start: name.start, end: rules[at + 1]?.start ?? name.end }, newText: '' };
}

/** Takes a comment away, with its line where it stands alone and is not all that parts the lines around it. */
export function withoutComment(transcript: Transcript, { span: { block, start, end } }: Suppression): Edit {
  const { text } = block;
  const lineEnd = lineAfter(text, end);
  const before = text.slice(lineStart(text, start), start);
  const after = text.slice(end, lineEnd);
  const edit = (from: number, to: number): Edit => ({ span: { block, start: from, end: to }, newText: '' });
  const blanksBefore = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  const blanksAfter = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  if (before.trim() !== '')
    return after.trim() === '' ? edit(start - blanksBefore, end) : edit(start, end + (blanksBefore && blanksAfter));
  if (after.trim() !== '') return edit(start, end + blanksAfter);
  const from = start - blanksBefore;
  if (followsEmptyLine(transcript, block, start)) return edit(from, textFrom(text, lineEnd));
  return edit(from, precedesEmptyLine(transcript, block, lineEnd) ? lineEnd : end);
}

function followsEmptyLine({ blockList }: Transcript, block: Block, at: number): boolean {
  const start = lineStart(block.text, at);
  const [previous] = start > 0 ? [] : blockList.before(block);
  const above = start > 0 ? block.text.slice(0, start) : (previous?.text ?? '');
  return /^\uFEFF?$|(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(above);
}

/** A block holds the empty lines that follow it. */
function precedesEmptyLine({ blockList }: Transcript, block: Block, at: number): boolean {
  const [next] = at < block.text.length ? [] : blockList.after(block);
  return !next && block.text.slice(at, lineAfter(block.text, at)).trim() === '';
}

/** The start of the next line that is not empty. */
function textFrom(text: string, at: number): number {
  const next = text.slice(at).search(/\S/);
  return next < 0 ? text.length : lineStart(text, at + next);
}
