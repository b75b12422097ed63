/** Lines and offsets of a text that is kept in chunks. */
import type { Block } from '../markdown/block.ts';
import type { Chunk } from './chunk.ts';
import type { ChunkSequence } from './chunkSequence.ts';
import { lineAfter, lineBreaks, lineStart } from './lines.ts';

/** Zero-based line, and UTF-16 offset in it. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Where an offset stands; one behind the end counts as the end, one inside a line break as before it. */
export function positionAt(chunks: ChunkSequence, offset: number): LinePosition {
  const place = Math.max(0, Math.min(offset, chunks.length));
  const chunk = chunks.chunkAt(place);
  return positionOf(chunk, place - chunk.start);
}

function positionOf(chunk: Chunk, offset: number): LinePosition {
  let at = offset;
  if (at > 0 && chunk.text[at - 1] === '\r' && chunk.text[at] === '\n') at--;
  const start = lineStart(chunk.text, at);
  const line = (chunk.page?.lineOf(chunk) ?? 0) + lineBreaks(chunk.text.slice(0, start));
  return { line, character: at - start };
}

/** Where an offset of a block stands. */
export function positionIn({ chunk, offset }: Block, at: number): LinePosition {
  return positionOf(chunk, offset + at);
}

/** The offset of a position; one behind the end of its line counts as that end. */
export function offsetAt(chunks: ChunkSequence, { line, character }: LinePosition): number {
  if (line < 0) return 0;
  const chunk = chunks.chunkAtLine(line);
  let rest = line - (chunk.page?.lineOf(chunk) ?? 0);
  let start = 0;
  for (; rest > 0 && start < chunk.text.length; rest--) start = lineAfter(chunk.text, start);
  if (rest > 0) return chunks.length;
  return chunk.start + Math.min(start + Math.max(0, character), endOfLine(chunk, start));
}

function endOfLine({ text }: Chunk, start: number): number {
  let end = lineAfter(text, start);
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** The text of chunks from one offset to another. */
export function sliceOf(chunks: ChunkSequence, start: number, end: number): string {
  let text = '';
  let chunk: Chunk | undefined = chunks.chunkAt(start);
  for (let at = chunk.start; chunk && at < end; chunk = chunk.page?.after(chunk)) {
    text += chunk.text.slice(Math.max(0, start - at), end - at);
    at += chunk.text.length;
  }
  return text;
}
