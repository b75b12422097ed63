import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { compareTree } from './law.ts';
import { longPosts, posts } from './posts.ts';
import { garbage, markdown, specified } from './starts.ts';

function expectRemark(text: string): void {
  compareTree(parseTranscript(text), text);
}

test('there are the examples of CommonMark and GFM', () => {
  expect(specified.length).toBeGreaterThan(690);
});

test.each(['\n', '\r\n', '\r'])('examples with the line break %j are read as remark reads them', (lineBreak) => {
  for (const example of specified) expectRemark(example.replaceAll('\n', lineBreak));
});

test.each([
  ['markdown', markdown, 2000],
  ['garbage', garbage, 2000],
  ['posts', posts, 1000],
  ['long posts', longPosts, 100],
] as const)('%s: read as remark reads it', { timeout: 60_000 }, (_, texts, numRuns) => {
  fc.assert(fc.property(texts, expectRemark), { numRuns, seed: 1 });
});
