/** Blocks of the preview gathered into their parts. */
import type { RenderedBlock, RenderedPart, RenderedProblem, Splice } from '../../server/render/part.ts';

/** A part with all its blocks. */
export interface WholePart extends RenderedPart {
  /** Zero-based line of the document where it starts. */
  readonly line: number;
  readonly html: string;
  /** Those of all its blocks. */
  readonly problems: readonly RenderedProblem[];
  readonly blocks: readonly RenderedBlock[];
}

/** The parts; `line` is where the first block starts. */
export function partsOf(blocks: readonly RenderedBlock[], line = 0): WholePart[] {
  const parts: WholePart[] = [];
  let at = line;
  for (const block of blocks) {
    const last = block.opens ? undefined : parts.pop();
    const { opens, html, problems } = block;
    parts.push({
      ...(last ?? { ...(opens as RenderedPart), line: at }),
      html: (last?.html ?? '') + html,
      problems: [...(last?.problems ?? []), ...problems],
      blocks: [...(last?.blocks ?? []), block],
    });
    at += block.lines;
  }
  return parts;
}

/** The blocks after changes. */
export function changed(blocks: readonly RenderedBlock[], changes: readonly Splice<RenderedBlock>[]): RenderedBlock[] {
  const all = [...blocks];
  for (const { at, remove, items } of [...changes].reverse()) all.splice(at, remove, ...items);
  return all;
}
