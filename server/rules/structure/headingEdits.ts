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
  const source = block.text.slice(start, end);
  const underline = source.search(/[ \t]*(?:\r\n|\n|\r)[^\n\r]*$/);
  // What is underlined may be several lines, `#` marks are for one.
  const breaks = [...source.slice(0, underline).matchAll(/(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*/g)];
  return [
    { span: { block, start, end: start }, newText: `${marks} ` },
    ...breaks.map(({ 0: written, index }) => {
      return { span: { block, start: start + index, end: start + index + written.length }, newText: ' ' };
    }),
    { span: { block, start: start + underline, end }, newText: '' },
  ];
}
