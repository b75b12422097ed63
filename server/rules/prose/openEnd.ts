/** Finds paragraphs that stop in the middle of a sentence, by their own looks; what stands around them decides. */
import type { Paragraph } from 'mdast';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block } from '../../transcript/model.ts';

/** The end of a paragraph without end mark; offsets are relative to the block. */
export interface OpenEnd {
  /** Where the last word starts, and where the text ends. */
  readonly start: number;
  readonly end: number;
  /** Whether a comma is the last sign. */
  readonly hasComma: boolean;
}

/** Shorter paragraphs may be lines: of a poem, an address, a greeting, a caption. */
const SHORT = 60;
const SIGNATURE = 40;
/** The last sign of a text without end mark; of a letter beyond U+FFFF the last half. */
const OPEN = /[\p{L}\p{M}\p{N}\p{Cs},،，、]/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}%]+["'”’»)\]]{0,2}[,،，、]$|[\p{L}\p{M}\p{N}]+$/u;
/** An end mark, also in quotation marks or brackets; then words that are emphasised; then a footnote. */
const FINISHED = /[.!?…:;。！？；：।؟](?:["'”’“»)\]*_]|\[\^?\w+\])*$/u;
const NO_SENTENCE = /^\s*(?:[|>#$•◦‣▪·–—-]|\d+[.)]|!\[)/u;

/** How a paragraph ends that has no end mark. */
export function openEnd(block: Block): OpenEnd | undefined {
  if (block.kind !== 'paragraph' || block.content.isPlain) return undefined;
  const text = block.text.trimEnd();
  if (!OPEN.test(text.slice(-1))) return undefined;
  const word = text.length < SHORT ? null : LAST_WORD.exec(text.slice(-80));
  if (!word || NO_SENTENCE.test(text) || hasShortLines(text) || endsInHeading(text)) return undefined;
  if (!endsInWords(block, text.length)) return undefined;
  return { start: text.length - word[0].length, end: text.length, hasComma: /[,،，、]$/u.test(text) };
}

/** Whether a block may be the signature below “With sincere esteem,”. */
export function maySign({ text }: Block): boolean {
  return text.trim().length <= SIGNATURE;
}

/** Whether a block is too short to tell anything by its end. */
export function isShort({ text }: Block): boolean {
  return text.trimEnd().length < SHORT;
}

/** Whether a paragraph ends like a sentence. */
export function isFinished({ kind, text }: Block): boolean {
  return kind === 'paragraph' && FINISHED.test(text.trimEnd().slice(-20));
}

/** Verses and addresses; a paragraph that is wrapped has lines of one length. */
function hasShortLines(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.length > 1 && lines.slice(0, -1).some((line) => line.trim().length < SHORT);
}

/** A pasted heading is a short line by itself, right below the end of a sentence. */
function endsInHeading(text: string): boolean {
  const [last = '', before] = text.split(/\r\n|\n|\r/).reverse();
  return before !== undefined && last.length < SHORT && FINISHED.test(before.trimEnd().slice(-20));
}

/** Not in a link, in emphasis, code, HTML or an address. */
function endsInWords({ node, links }: Block, end: number): boolean {
  const last = (node as Paragraph).children.at(-1);
  return last?.type === 'text' && rangeOf(last).end === end && !links.some((link) => link.end >= end - 1);
}
