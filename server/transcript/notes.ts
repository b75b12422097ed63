/** Finds the notes of a post: its disclaimer, and others that look like one. */
import { recogniseStatements } from '../disclaimer/recognise.ts';
import type { Content } from './markdown/block.ts';
import { type Block, type Note, noteText, type OffsetRange } from './model.ts';
import { mayOpenNote } from './transcriptFacts.ts';

/** A note without heading is looked for in this many blocks at either end of a post. */
export const noteMargin = 6;
/** A note has no more blocks than this, and no more characters. */
const LONGEST = 30;
const MOST_WORDS = 20_000;
/** What a passage must say to be a note: where it does not close the post, and where it has no heading. */
const CONVINCING = { headed: 2, bare: 3 };

/** Headings that answers use too: what closes a post under one of them must make a statement to be its note. */
const WEAK: ReadonlySet<string> = new Set([
  ...['note', 'a note', 'please note', 'notice', 'important'],
  ...['hinweis', 'hinweise', 'wichtig', 'anmerkung', 'bitte beachten'],
  ...['remarque', 'à noter', 'avis'],
  ...['nota', 'aviso', 'importante'],
]);

/** The blocks of a post without front matter, as notes are looked for in them. */
export interface NoteSource {
  /** Blocks with a note's heading, and all at either end of the post, in order. */
  readonly candidates: readonly Block[];
  /** The heading of a note with which a block opens. */
  headingOf(block: Block): OffsetRange | undefined;
  after(block: Block): Iterable<Block>;
  /** Whether a block holds a label of a known speaker. */
  opensTurn(block: Block): boolean;
}

/** The notes of a post, in order. */
export function notesIn(source: NoteSource): Note[] {
  const notes: Note[] = [];
  const taken = new Set<Block>();
  for (const block of few(source.candidates)) {
    if (taken.has(block) || !mayOpenNote(block) || source.opensTurn(block)) continue;
    const heading = source.headingOf(block);
    const run = runFrom(block, heading !== undefined, source);
    const words = heading && block.text.slice(heading.start, heading.end);
    const [next] = source.after(run[run.length - 1] as Block);
    if (!isNote(run, words, next === undefined)) continue;
    notes.push({ blocks: run, heading: heading && { block, ...heading } });
    for (const each of run) taken.add(each);
  }
  return notes;
}

/** Nobody's post has so many notes; to look at all of thousands would take seconds. */
function few(candidates: readonly Block[]): readonly Block[] {
  const most = 100;
  return candidates.length <= most ? candidates : [...candidates.slice(0, most / 2), ...candidates.slice(-most / 2)];
}

/** The block and, under a heading of its own line, all that belongs to it. */
function runFrom(first: Block, headed: boolean, { after, headingOf, opensTurn }: NoteSource): Block[] {
  const run = [first];
  if (!headed) return run;
  const open = first.kind === 'heading' || isIntroduction(first);
  for (const block of after(first)) {
    if (run.length >= LONGEST || opensTurn(block) || block.kind === 'heading' || headingOf(block)) break;
    if (!open && statementsIn([block]) === 0) break;
    run.push(block);
  }
  return run;
}

/** A paragraph that is nothing but the heading, or ends in a colon, announces what follows. */
function isIntroduction(block: Block): boolean {
  return block.kind === 'paragraph' && /[:：]\**\s*$/u.test(block.text);
}

function isNote(run: readonly Block[], heading: string | undefined, closes: boolean): boolean {
  const said = statementsIn(run);
  if (heading !== undefined && closes) return said > 0 || !WEAK.has(wordsOf(heading));
  return said >= (heading !== undefined ? CONVINCING.headed : CONVINCING.bare);
}

const counted = new WeakMap<Content, number>();

/** How many statements of a disclaimer the blocks make. */
function statementsIn(blocks: readonly Block[]): number {
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_WORDS) return 0;
  const [only] = blocks;
  if (!only || blocks.length > 1) return recogniseStatements(noteText({ blocks })).length;
  const known = counted.get(only.content) ?? recogniseStatements(only.text).length;
  counted.set(only.content, known);
  return known;
}

function wordsOf(heading: string): string {
  return heading
    .replace(/[\s*_:：!]+$/u, '')
    .normalize('NFKC')
    .toLowerCase();
}
