/** The words that somebody says, as they are compared: no markup, no addresses, no residue of a chat page. */
import { wordsIn } from '../../source/words.ts';
import type { Block, OffsetRange, Span } from '../../transcript/model.ts';
import { CITATION, mayCite } from '../residue/citations.ts';
import { pageTextsIn } from '../residue/pageText.ts';
import { type PlainText, plainText } from './plainText.ts';

/** A word and where it stands in its block. */
export interface PlacedWord extends OffsetRange {
  readonly word: string;
}

/** Addresses that stand for themselves, and numbers of sources in brackets. */
const NO_WORDS = /(?:https?:\/\/|www\.)[^\s<>]+|\[\^?\d{1,4}(?:[,–-] ?\d{1,4}){0,20}\]/gi;

/** By what a block holds: its words, and those that a chat page left. */
const inBlocks = new WeakMap<Block['content'], { readonly said: Words; readonly left: Words }>();
const inSpans = new WeakMap<Words, Map<string, Words>>();

type Words = readonly PlacedWord[];

/** The words of a span, in order; the same list as long as its block holds the same. */
export function answerWords(span: Span): Words {
  return within(span, wordsOf(span.block).said);
}

/** The words of a span that are the residue of a chat page, unless they are all that somebody says. */
export function residueWords(span: Span): Words {
  return within(span, wordsOf(span.block).left);
}

function within({ block, start, end }: Span, words: Words): Words {
  if (start === 0 && end === block.text.length) return words;
  const known = inSpans.get(words) ?? new Map<string, Words>();
  const key = `${start} ${end}`;
  const found = known.get(key) ?? words.filter((word) => start <= word.start && word.end <= end);
  inSpans.set(words, known.set(key, found));
  return found;
}

function wordsOf(block: Block): { readonly said: Words; readonly left: Words } {
  const { content } = block;
  const words = inBlocks.get(content) ?? read(block);
  inBlocks.set(content, words);
  return words;
}

function read(block: Block): { readonly said: Words; readonly left: Words } {
  const said: PlacedWord[] = [];
  const left: PlacedWord[] = [];
  const plain = plainText(block);
  if (!plain) return { said, left };
  const residue = pageTextsIn(block)?.texts ?? [];
  let next = 0;
  for (const { word, start, end } of wordsIn(withoutSources(plain.text, block))) {
    const range = placeOf(plain, start, end);
    while (next < residue.length && residue[next]!.end <= range.start) next++;
    const around = residue[next];
    (around && around.start < range.end ? left : said).push({ word, ...range });
  }
  return { said, left };
}

function placeOf(plain: PlainText, start: number, end: number): OffsetRange {
  return { start: plain.place(start), end: plain.place(end - 1) + 1 };
}

/** Addresses and marks of sources as spaces, so that places stay; a mark may be glued to a word. */
function withoutSources(text: string, { kind }: Block): string {
  const spaces = (found: string) => ' '.repeat(found.length);
  const unlinked = text.replace(NO_WORDS, spaces);
  return kind !== 'code' && mayCite(unlinked) ? unlinked.replace(CITATION, spaces) : unlinked;
}
