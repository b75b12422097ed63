/** Tells by what stands around it whether a page's text is left over. */
import type { Block, Label, Span, Transcript } from '../../transcript/model.ts';
import { saidLabel } from '../../transcript/saidLabels.ts';
import type { BlockFacts } from '../rule.ts';
import { areCodeButtons } from './chatLine.ts';
import type { PageText, PageTexts } from './pageText.ts';

/** What is left over: lines side by side, or a piece of one. */
export interface Residue {
  readonly kind: PageText['kind'];
  readonly span: Span;
  readonly cut?: number | undefined;
  /** Whether nothing else stands in the block. */
  readonly fills: boolean;
  /** The block whose blank lines would end the post when the residue is gone. */
  readonly trims?: Block | undefined;
}

/** So many buttons side by side are a page's. */
const MANY = 3;

interface Line {
  readonly block: Block;
  readonly text: PageText;
}

/** All that is left over, in the order of the text. */
export function residueIn(facts: BlockFacts<PageTexts>, transcript: Transcript): Residue[] {
  const notes = new Set(transcript.notes.flatMap(({ blocks }) => blocks));
  const spoken = facts.filter(([block]) => !notes.has(block));
  const left = new Set(runsOf(spoken, transcript).flatMap((run) => leftIn(run, transcript)));
  const found = spoken.flatMap(([block, { texts, lines }]) =>
    inBlock(
      block,
      texts.filter((text) => left.has(text) || isLeft(text, block, transcript)),
      lines,
    ),
  );
  return withTrims(found, transcript);
}

/** Lines that follow each other with nothing but blank ones between them. */
function runsOf(facts: BlockFacts<PageTexts>, { blockList }: Transcript): Line[][] {
  const runs: Line[][] = [];
  let last: { readonly block: Block; readonly line: number; readonly closes: boolean } | undefined;
  for (const [block, { texts, lines }] of facts) {
    for (const text of texts.filter(({ kind }) => isLine(kind))) {
      const follows =
        last?.block === block
          ? text.line === last.line + 1
          : text.line === 0 && last?.closes && first(blockList.before(block)) === last.block;
      if (follows) runs[runs.length - 1]!.push({ block, text });
      else runs.push([{ block, text }]);
      last = { block, line: text.line, closes: text.line === lines - 1 };
    }
  }
  return runs;
}

function first<T>(all: Iterable<T>): T | undefined {
  for (const each of all) return each;
  return undefined;
}

/** Certain lines, and buttons that certain lines or each other bear out; an answer may be one such word. */
function leftIn(run: readonly Line[], transcript: Transcript): PageText[] {
  const certain = run.filter(({ text }) => text.kind === 'certain').map(({ text }) => text);
  const words = run.map(({ block, text }) => block.text.slice(text.start, text.end));
  const areButtons = words.some((word, at) => areCodeButtons(word, words[at + 1] ?? ''));
  if (certain.length === 0 && !areButtons && new Set(words).size < MANY) return [];
  return run
    .filter(({ block, text }) => text.kind === 'certain' || labelBefore(block, text, transcript) === undefined)
    .map(({ text }) => text);
}

/** What needs no others beside it. */
function isLeft(text: PageText, block: Block, transcript: Transcript): boolean {
  switch (text.kind) {
    case 'footer':
      return true;
    case 'said':
      return transcript.facts.labels.entries.some(([, labels]) => labels.some(({ dress }) => dress === 'said'));
    case 'labelled':
      return transcript.turns.some(({ label }) => label?.span.block === block && label.span.end <= text.start);
    case 'named':
      return labelBefore(block, text, transcript) === block.text.slice(text.start, text.end).split(' ')[0];
    default:
      return false;
  }
}

/** The name of the label that directly precedes a line; of a page's own dress where the line may repeat it. */
function labelBefore(
  block: Block,
  { start, line, kind }: PageText,
  { facts, blockList }: Transcript,
): string | undefined {
  const [before] = line === 0 ? blockList.before(block) : [block];
  const labels = before ? (facts.labels.of(before) ?? []) : [];
  const label = labels.findLast(({ span }) => before !== block || span.end <= start);
  if (!label || !before || (kind === 'named' && !isSaid(label))) return undefined;
  const between = before.text.slice(label.span.end, before === block ? start : undefined);
  return between.trim() === '' ? label.name : undefined;
}

/** A page's own label, be it a heading. */
function isSaid({ written }: Label): boolean {
  return saidLabel(written.replace(/[#*_]/g, '').trim()) !== undefined;
}

/** Lines side by side are one problem; a button in one paragraph with a certain line is as certain. */
function inBlock(block: Block, texts: readonly PageText[], lines: number): Residue[] {
  const found: (PageText & { count: number })[] = [];
  for (const text of texts) {
    const kind = text.kind === 'named' ? 'certain' : text.kind;
    const open = found[found.length - 1];
    if (open && isLine(open.kind) && isLine(kind) && open.line + open.count === text.line)
      found[found.length - 1] = {
        ...open,
        kind: kind === 'certain' ? kind : open.kind,
        end: text.end,
        count: open.count + 1,
      };
    else found.push({ ...text, kind, count: 1 });
  }
  return found.map(({ kind, start, end, cut, count }) => ({
    kind,
    cut,
    span: { block, start, end },
    fills: count === lines && isLine(kind),
  }));
}

function isLine(kind: PageText['kind']): boolean {
  return kind === 'certain' || kind === 'likely';
}

/** Where the post ends with residue, the blank lines before it go as well. */
function withTrims(found: readonly Residue[], { blockList }: Transcript): Residue[] {
  const trimmed = [...found];
  const [last] = blockList.fromEnd();
  let end: Block | undefined = last;
  let at = trimmed.length - 1;
  for (; at >= 0 && trimmed[at]!.fills && trimmed[at]!.kind !== 'likely' && trimmed[at]!.span.block === end; at--)
    end = first(blockList.before(end));
  const opening = trimmed[at + 1];
  if (opening && end) trimmed[at + 1] = { ...opening, trims: end };
  return trimmed;
}
