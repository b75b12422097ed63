/** Decides from what stands around an open end whether a sentence was cut off there. */
import { untracked } from '../../transcript/facts/memo.ts';
import { countBefore } from '../../transcript/facts/sorted.ts';
import { absolute, type Block, type Transcript, type Turn } from '../../transcript/model.ts';
import { isContent } from '../contentBlocks.ts';
import { isFinished, isShort, maySign, type OpenEnd } from './openEnd.ts';

/** Neighbours are looked for among this many blocks. */
const REACH = 6;
/** One sentence without end mark may be a line by itself; if it is as long as this, it is none. */
const LONG = 100;
const SENTENCE_BEFORE = /[.!?…。！？]["'”’»)]*(?:\s+["'“„«([]*\p{Lu}|\p{Lo})/u;
const NEW_SENTENCE = /^[\s*_"'“‘„«¿¡([]*[\p{Lu}\p{Lt}\p{Lo}]/u;

/** A post without turns is not known to hold answers: there only a comma is certain. */
export function isUnfinished({ turns, blockList, noted }: Transcript, block: Block, openEnd: OpenEnd): boolean {
  const isBefore = ({ opening }: Turn) => absolute(opening).start < block.start + openEnd.end;
  const next = untracked(() => countBefore(turns, isBefore));
  const turn = turns[next - 1];
  if (turns.length > 0 ? turn?.role !== 'model' : !openEnd.hasComma) return false;
  const opening = turn?.opening.block;
  const after = some(blockList.after(block), (each) => noted.has(each) || each === turns[next]?.opening.block);
  const before = opening === block ? [] : some(blockList.before(block), (each) => noted.has(each), opening);
  if (after[0] && !startsAnew(after[0])) return false;
  const text = block.text.slice(opening === block ? turn?.opening.end : 0, openEnd.end).trimStart();
  const isAmongSentences = SENTENCE_BEFORE.test(text);
  const neighbours = [before, after].flatMap((each) => each.find(isParagraph) ?? []);
  if (neighbours.length === 0) return openEnd.hasComma && isAmongSentences;
  if (!neighbours.every(isFinished)) return false;
  return openEnd.hasComma || ((isAmongSentences || text.length >= LONG) && !isLeadIn(text) && !isCaption(before[0]));
}

/** What readers see of some blocks, to the first that ends it, or to the last one. */
function some(blocks: Iterable<Block>, ends: (block: Block) => boolean, last?: Block): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    if (found.length === REACH || ends(block)) break;
    if (isContent(block)) found.push(block);
    if (block === last) break;
  }
  return found;
}

function startsAnew(block: Block): boolean {
  if (block.kind === 'paragraph') return NEW_SENTENCE.test(block.text) && !maySign(block);
  return block.kind === 'heading' || block.kind === 'thematicBreak';
}

function isParagraph(block: Block): boolean {
  return block.kind === 'paragraph' && (!isShort(block) || isFinished(block));
}

/** `**Increased risk:** more violence` is an item of a list. */
function isLeadIn(text: string): boolean {
  return /^[*_]/.test(text);
}

/** Words below a picture. */
function isCaption(before: Block | undefined): boolean {
  return before !== undefined && /!\[|<(?:img|figure)\b/i.test(before.text);
}
