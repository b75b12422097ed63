/** The parts of a post as outlines and folding show them: turns with their headings, title, disclaimer. */
import { absolute, type Heading, type OffsetRange, spanOf, type Transcript, type Turn } from '../model.ts';
import { turnRange } from './turnRange.ts';

/** A heading with all that stands under it. */
export interface Section {
  readonly heading: Heading;
  readonly range: OffsetRange;
  readonly children: Section[];
}

/** The sections that headings open inside a range. */
export function sectionsIn(headings: readonly Heading[], { start, end }: OffsetRange): Section[] {
  const inside = headings.filter(({ block }) => start <= block.start && block.start < end);
  const top: Section[] = [];
  const open: Section[] = [];
  inside.forEach((heading, at) => {
    const next = inside.slice(at + 1).find(({ level }) => level <= heading.level);
    const section = { heading, range: { start: heading.block.start, end: next?.block.start ?? end }, children: [] };
    while (open.length > 0 && open[open.length - 1]!.heading.level >= heading.level) open.pop();
    (open[open.length - 1]?.children ?? top).push(section);
    open.push(section);
  });
  return top;
}

/** A turn with the sections inside it. */
export function sectionsOfTurn(
  { headings, title }: Transcript,
  turn: Turn,
): { range: OffsetRange; sections: Section[] } {
  const range = turnRange(turn);
  return {
    range,
    sections: sectionsIn(
      headings.filter((heading) => heading !== title),
      range,
    ),
  };
}

/** Where the disclaimer stands. */
export function disclaimerRange({ disclaimer }: Transcript): OffsetRange | undefined {
  const blocks = disclaimer?.blocks ?? [];
  const [first] = blocks;
  const last = blocks[blocks.length - 1];
  return first && last && { start: first.start, end: absolute(spanOf(last)).end };
}
