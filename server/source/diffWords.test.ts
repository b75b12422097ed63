import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords, type Hunk } from './diffWords.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 });

function patched(source: readonly string[], post: readonly string[], hunks: readonly Hunk[]): string[] {
  const result: string[] = [];
  let from = 0;
  for (const hunk of hunks) {
    result.push(...source.slice(from, hunk.from), ...post.slice(hunk.start, hunk.end));
    from = hunk.to;
  }
  return [...result, ...source.slice(from)];
}

it('makes the post of the source', () => {
  fc.assert(
    fc.property(words, words, (source, post) => {
      expect(patched(source, post, diffWords(source, post))).toEqual(post);
    }),
  );
});

it('says nothing of what is the same', () => {
  fc.assert(
    fc.property(words, (each) => {
      expect(diffWords(each, [...each])).toEqual([]);
    }),
  );
});

it('tells of an addition or a removal in one piece', () => {
  const [short, long] = ['a the b', 'a x the y the b'].map((text) => text.split(' '));
  expect(diffWords(short!, long!)).toEqual([{ from: 1, to: 1, start: 1, end: 4 }]);
  expect(diffWords(long!, short!)).toEqual([{ from: 1, to: 4, start: 1, end: 1 }]);
});

it('finds a word among many, and passages that were written anew between words that stand once', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `w${(at * 7919) % 5000}`);
  const post = many.toSpliced(25_000, 1, 'x');
  expect(diffWords(many, post)).toEqual([{ from: 25_000, to: 25_001, start: 25_000, end: 25_001 }]);
  const run = (word: string) => Array.from({ length: 200 }, (_, at) => `${word}${at % 50}`);
  const [before, after] = ['a', 'b'].map((word) => [...run(word), 'once', ...run(`${word}${word}`)]);
  expect(diffWords(before!, after!)).toEqual([
    { from: 0, to: 200, start: 0, end: 200 },
    { from: 201, to: 401, start: 201, end: 401 },
  ]);
});
