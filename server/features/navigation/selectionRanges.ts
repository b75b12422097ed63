/** Selections that grow: word, markup around it, block, turn, document. */
import type { Parents } from 'mdast';
import type { SelectionRange } from 'vscode-languageserver';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { absolute, type Block, type OffsetRange, spanOf } from '../../transcript/model.ts';
import { turnAt, turnRange } from '../../transcript/turns/turnRange.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { holds, toOffset, toRange } from '../ranges.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';

/** From the word under the cursor to the whole document. */
export function selectionRanges(session: Session): void {
  session.connection.onSelectionRanges(
    handler(session, [], (snapshot, { positions }) =>
      positions.map((position) => growing(snapshot, toOffset(snapshot, position))),
    ),
  );
}

function growing(snapshot: Snapshot, offset: number): SelectionRange {
  const { blocks, turns } = snapshot.transcript;
  const block = blocks.findLast(({ start }) => start <= offset);
  const turn = turns[turnAt(turns, offset)];
  const outwards = [
    wordAt(snapshot, offset),
    ...(block ? nodesAt(block, offset).reverse() : []),
    ...(turn ? [turnRange(turn)] : []),
    { start: 0, end: snapshot.length },
  ];
  let selection: SelectionRange | undefined;
  let inner: OffsetRange = outwards[outwards.length - 1]!;
  for (const range of outwards.reverse()) {
    const grows = !selection || range.start > inner.start || range.end < inner.end;
    if (!grows || !holds(range, offset) || range.start < inner.start || inner.end < range.end) continue;
    selection = { range: toRange(snapshot, range), ...(selection && { parent: selection }) };
    inner = range;
  }
  return selection as SelectionRange;
}

function wordAt({ text }: Snapshot, offset: number): OffsetRange {
  // A word longer than this is none.
  const from = Math.max(0, offset - 100);
  const before = /[\p{L}\p{M}\p{N}'’]*$/u.exec(text.slice(from, offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}'’]*/u.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}

/** The block, and the nodes inside it that hold the offset, outermost first. */
function nodesAt(block: Block, offset: number): OffsetRange[] {
  const ranges = [absolute(spanOf(block))];
  let node: Parents['children'][number] | undefined = block.node;
  while (node && 'children' in node) {
    const children: Parents['children'] = node.children;
    node = children.find((child) => holds(rangeOf(child), offset - block.start));
    if (node) ranges.push(absolute({ block, ...rangeOf(node) }));
  }
  return ranges;
}
