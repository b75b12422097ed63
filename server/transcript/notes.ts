/** Finds the notes of a post: its disclaimer, and others that look like one. */
import { noteHeading } from '../disclaimer/headings.ts';
import { recogniseStatements } from '../disclaimer/recognise.ts';
import type { Block, Note } from './model.ts';

/** A note without heading is looked for in this many blocks at either end of a post. */
const MARGIN = 6;
/** What a passage must say to be a note: where it does not close the post, and where it has no heading. */
const CONVINCING = { headed: 2, bare: 3 };

/** Headings that answers use too: what closes a post under one of them must make a statement to be its note. */
const WEAK: ReadonlySet<string> = new Set([
  ...['note', 'a note', 'please note', 'notice', 'important'],
  ...['hinweis', 'hinweise', 'wichtig', 'anmerkung', 'bitte beachten'],
  ...['remarque', 'à noter', 'avis'],
  ...['nota', 'aviso', 'importante'],
]);

/** The notes among the blocks, in order. `opensTurn` tells which blocks hold a label of a known speaker. */
export function notesIn(
  blocks: readonly Block[],
  opensTurn: (block: Block) => boolean,
  headings?: readonly string[],
): Note[] {
  const notes: Note[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (!mayOpenNote(block) || opensTurn(block)) continue;
    const heading = noteHeading(block.text, headings);
    if (!heading && at >= MARGIN && at < blocks.length - MARGIN) continue;
    const run = runFrom(blocks, at, heading !== undefined, opensTurn, headings);
    const words = heading && block.text.slice(heading.start, heading.end);
    if (!isNote(run, words, at + run.length === blocks.length)) continue;
    notes.push({ blocks: run, heading: heading && { block, ...heading } });
    at += run.length - 1;
  }
  return notes;
}

function mayOpenNote({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'blockquote' || kind === 'heading';
}

/** The block and, under a heading of its own line, all that belongs to it. */
function runFrom(
  blocks: readonly Block[],
  at: number,
  headed: boolean,
  opensTurn: (block: Block) => boolean,
  headings?: readonly string[],
): Block[] {
  const first = blocks[at] as Block;
  const run = [first];
  if (!headed) return run;
  const open = first.kind === 'heading' || isIntroduction(first);
  for (const block of blocks.slice(at + 1, at + 30)) {
    if (opensTurn(block) || block.kind === 'heading' || noteHeading(block.text, headings)) break;
    if (!open && recogniseStatements(block.text).length === 0) break;
    run.push(block);
  }
  return run;
}

/** A paragraph that is nothing but the heading, or ends in a colon, announces what follows. */
function isIntroduction(block: Block): boolean {
  return block.kind === 'paragraph' && /[:：]\**\s*$/u.test(block.text);
}

function isNote(run: readonly Block[], heading: string | undefined, closes: boolean): boolean {
  const said = recogniseStatements(run.map((block) => block.text).join('')).length;
  if (heading !== undefined && closes) return said > 0 || !WEAK.has(wordsOf(heading));
  return said >= (heading !== undefined ? CONVINCING.headed : CONVINCING.bare);
}

function wordsOf(heading: string): string {
  return heading
    .replace(/[\s*_:：!]+$/u, '')
    .normalize('NFKC')
    .toLowerCase();
}
