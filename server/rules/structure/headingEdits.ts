/** Edits that change the level of a heading. */
import type { Heading } from 'mdast';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block } from '../../transcript/model.ts';
import type { Edit } from '../rule.ts';

/** Gives the heading of a block another level; an underlined one gets `#` marks instead of its underline. */
export function setLevel(block: Block, level: number): Edit[] {
  const { start, end } = rangeOf(block.node as Heading);
  const marks = '#'.repeat(level);
  const written = /^#{1,6}/.exec(block.text.slice(start, end));
  if (written) return [{ span: { block, start, end: start + written[0].length }, newText: marks }];
  const underline = block.text.slice(start, end).search(/[ \t]*(?:\r\n|\n|\r)[^\n\r]*$/);
  return [
    { span: { block, start, end: start }, newText: `${marks} ` },
    { span: { block, start: start + underline, end }, newText: '' },
  ];
}
