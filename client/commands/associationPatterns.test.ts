import { expect, test } from 'vitest';
import { associationPatterns } from './associationPatterns.ts';

test.each([
  ['/posts/mali.txt', ['mali.txt', '*.txt']],
  ['/posts/mali.chat.md', ['mali.chat.md', '*.md']],
  ['/posts/README', ['README']],
  ['/posts/.hidden', ['.hidden']],
  ['/posts/a [draft].md', ['a ?draft?.md', '*.md']],
])('%s', (path, patterns) => {
  expect(associationPatterns(path)).toEqual(patterns);
});
