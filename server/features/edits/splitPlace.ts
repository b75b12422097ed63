/** Where a turn is parted. */
import * as l10n from '@vscode/l10n';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';

/** The block in which the second part opens; `gap` is white space within it that becomes a paragraph's end, if it must be parted. */
export interface SplitPlace {
  readonly block: Block;
  readonly gap: OffsetRange | undefined;
}

/** The place nearest to the cursor at which blocks can be parted: before a block, or within a paragraph; else what to say. */
export function splitPlace(
  blocks: readonly Block[],
  said: OffsetRange | undefined,
  offset: number,
): SplitPlace | string {
  const nothing = l10n.t('Put the cursor before the first word that the other one says.');
  if (!said || offset <= said.start || offset >= said.end) return nothing;
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  const at = solid.findLastIndex((block) => block.start <= offset);
  const block = solid[at];
  if (!block) return nothing;
  const { start, end } = rangeOf(block.node ?? {});
  const first = Math.max(block.start + start, said.start);
  if (offset >= block.start + end) return solid[at + 1] ? { block: solid[at + 1]!, gap: undefined } : nothing;
  const gap = block.kind === 'paragraph' ? gapAt(block, offset - block.start) : undefined;
  if (gap && block.start + gap.start > first) return { block, gap: moved(gap, block.start) };
  return first > said.start ? { block, gap: undefined } : nothing;
}

/** The white space before the word at the cursor, outside markup; relative to the block. */
function gapAt(block: Block, offset: number): OffsetRange {
  let at = offset;
  if (block.node?.type === 'paragraph')
    for (const child of block.node.children) {
      const { start, end } = rangeOf(child);
      if (child.type !== 'text' && start < at && at < end) at = start;
    }
  const word = /[^\s]*$/.exec(block.text.slice(0, at))?.[0] ?? '';
  const isInWord = /^[\p{L}\p{N}]/u.test(block.text.slice(at)) && /[\p{L}\p{N}]$/u.test(word);
  if (isInWord) at -= word.length;
  // A mark that opens a line, such as a pasted bullet, goes with its words.
  const mark = /(?:^|[\n\r])[ \t]*([^\p{L}\p{N}\s*_])[ \t]+$/u.exec(block.text.slice(0, at));
  if (mark) at = block.text.lastIndexOf(mark[1]!, at);
  const start = block.text.slice(0, at).trimEnd().length;
  const space = /^\s*/.exec(block.text.slice(start))?.[0].length ?? 0;
  return { start, end: start + space };
}

function moved({ start, end }: OffsetRange, by: number): OffsetRange {
  return { start: start + by, end: end + by };
}
