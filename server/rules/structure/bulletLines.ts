/** Finds the lines that open with a pasted bullet sign. */
import { visit } from 'unist-util-visit';
import type { BlockList } from '../../transcript/markdown/blockList.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import type { BlockFacts } from '../rule.ts';

/** A line with a bullet sign; offsets are relative to the block. */
export interface BulletLine {
  readonly block: Block;
  readonly glyph: string;
  /** Columns before the sign; a tab counts for four. */
  readonly indent: number;
  readonly lineStart: number;
  readonly glyphStart: number;
  /** Where the words begin. */
  readonly textStart: number;
}

/** Bullet signs of word processors and chat pages, and the dash. */
const LINE =
  /^([ \t\u00A0\u2007\u202F\u3000]*)(?:([•◦‣▪])[ \t\u00A0\u2002-\u200A\u202F\u3000]*|([▫●○◆◇■□∙·⁃➤➢–])[ \t\u00A0\u2002-\u200A\u202F\u3000]+)(?=[^\s•◦‣▪▫●○◆◇■□∙·⁃➤➢–])/u;
/** What a block without such a line does not match; a dash inside a sentence is none. */
const ANY = /(?:^|[\n\r])[ \t\u00A0\u2007\u202F\u3000]*[•◦‣▪▫●○◆◇■□∙·⁃➤➢–]/u;

/** Whether a text opens with a bullet sign that no prose opens with. */
export function opensBullets(text: string): boolean {
  return /^\s*[•◦‣▪▫●○◆◇■□∙⁃➤➢]/u.test(text);
}

type Lines = readonly (BulletLine | undefined)[];

/** Lists of adjacent bullet lines; empty lines may lie between them. */
export function bulletRuns(facts: BlockFacts<Lines>, blocks: BlockList): BulletLine[][] {
  const runs: BulletLine[][] = [];
  let open: BulletLine[] | undefined;
  let last: Block | undefined;
  for (const [block, lines] of facts) {
    const [neighbour] = blocks.before(block);
    if (neighbour !== last) open = undefined;
    last = block;
    const bullets = lines.filter((line) => line !== undefined);
    if (!isList(bullets, lines.length, open)) {
      open = undefined;
      continue;
    }
    if (open && lines[0]) open.push(...bullets);
    else {
      open = [...bullets];
      runs.push(open);
    }
    if (!lines[lines.length - 1]) open = undefined;
  }
  return runs;
}

/** One line with a `·` or a dash may be prose, or dialogue; a run of `–` counts only after a colon. */
function isList(bullets: readonly BulletLine[], lines: number, open: readonly BulletLine[] | undefined): boolean {
  const [first] = bullets;
  if (first && bullets.length === 1 && !open && /[▫●○◆◇■□∙·]/u.test(first.glyph)) return false;
  if (first?.glyph !== '–') return true;
  const introduced = /[:：]\s*$/u.test(first.block.text.slice(0, first.lineStart));
  return open?.[0]?.glyph === '–' || (introduced && bullets.length > 1 && bullets.length >= lines - 1);
}

/** The lines of a block that has bullet signs: a bullet line, or undefined for any other. */
export function bulletLinesIn(block: Block): Lines | undefined {
  if (!ANY.test(block.text) || !(block.kind === 'paragraph' || isIndentedCode(block))) return undefined;
  const texts = textRanges(block);
  const lines: (BulletLine | undefined)[] = [];
  let at = 0;
  for (const line of block.text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    if (line.trim() !== '') lines.push(bulletLine(block, line, at, texts));
    at += line.length;
  }
  if (block.kind === 'code' && lines.includes(undefined)) return undefined;
  return lines.some((line) => line !== undefined) ? lines : undefined;
}

function bulletLine(
  block: Block,
  line: string,
  lineStart: number,
  texts: readonly OffsetRange[],
): BulletLine | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const [whole, indent = '', common, other] = match;
  const glyph = common ?? other ?? '';
  const glyphStart = lineStart + indent.length;
  if (!texts.some(({ start, end }) => glyphStart >= start && glyphStart < end)) return undefined;
  return {
    block,
    glyph,
    indent: indent.replaceAll('\t', '    ').length,
    lineStart,
    glyphStart,
    textStart: lineStart + whole.length,
  };
}

/** A bullet pasted with four spaces before it is code to Markdown. */
function isIndentedCode({ kind, text }: Block): boolean {
  return kind === 'code' && !/^\s*(?:```|~~~)/.test(text);
}

function textRanges(block: Block): OffsetRange[] {
  if (block.kind === 'code') return [{ start: 0, end: block.text.length }];
  const ranges: OffsetRange[] = [];
  if (block.node) {
    visit(block.node, 'text', (node) => {
      ranges.push(rangeOf(node));
    });
  }
  return ranges;
}
