import { expect, it } from 'vitest';
import { Chunk } from './chunk.ts';
import { ChunkSequence } from './chunkSequence.ts';

it('knows the neighbours of a chunk right after it was put in', () => {
  const chunks = Array.from({ length: 300 }, (_, at) => new Chunk(`${at}\n\n`));
  const sequence = new ChunkSequence(chunks);
  expect(sequence.length).toBe(chunks.reduce((sum, { text }) => sum + text.length, 0));
  for (const at of [299, 150, 0]) {
    const chunk = new Chunk('new\n\n');
    sequence.replace([chunks[at] as Chunk], [chunk]);
    expect(chunk.page?.after(chunk)).toBe(chunks[at + 1]);
    expect(chunk.page?.before(chunk)).toBe(chunks[at - 1]);
  }
  const walked: Chunk[] = [];
  for (let chunk: Chunk | undefined = sequence.first; chunk; chunk = chunk.page?.after(chunk)) walked.push(chunk);
  expect(walked).toEqual([...sequence]);
});
