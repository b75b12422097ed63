/** Tells by what stands around it whether a page's text is left over. */
import type { Block, Span, Transcript } from '../../transcript/model.ts';
import type { BlockFacts } from '../rule.ts';
import { areCodeButtons } from './chatLine.ts';
import { PageContext } from './pageContext.ts';
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
  if (facts.length === 0) return [];
  const context = new PageContext(transcript);
  const spoken = facts.filter(([block]) => !transcript.noted.has(block));
  const left = new Set(runsOf(spoken, transcript).flatMap((run) => leftIn(run, context)));
  const found = spoken.flatMap(([block, { texts, lines }]) =>
    inBlock(
      block,
      texts.filter((text) => left.has(text) || context.isLeft(text, block)),
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
function leftIn(run: readonly Line[], context: PageContext): PageText[] {
  const certain = run.filter(({ text }) => text.kind === 'certain').map(({ text }) => text);
  const words = run.map(({ block, text }) => block.text.slice(text.start, text.end));
  const areButtons = words.some((word, at) => areCodeButtons(word, words[at + 1] ?? ''));
  if (certain.length === 0 && !areButtons && new Set(words).size < MANY) return [];
  return run
    .filter(({ block, text }) => text.kind === 'certain' || !context.opensTurn(text, block))
    .map(({ text }) => text);
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
