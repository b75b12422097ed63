import { expect, test } from 'vitest';
import { defaultConfiguration } from '../../config/configuration.ts';
import { LivePost } from './livePost.ts';

const paragraph = 'a\n\n';

function settled(text: string): LivePost {
  const post = new LivePost(text, defaultConfiguration);
  post.settle();
  return post;
}

test('what is pasted is cut at once in as many chunks as it takes', () => {
  const post = settled('');
  const text = paragraph.repeat(150_000);
  post.live.edit(0, 0, text);
  expect(post.live.chunks.last.isUncut).toBe(false);
  expect(post.live.chunks.length).toBe(text.length);
});

test('what is longer than that is left to be cut in pieces', () => {
  const post = settled('');
  post.live.edit(0, 0, paragraph.repeat(500_000));
  expect(post.live.chunks.last.isUncut).toBe(true);
});

test('a range may be told from its end', () => {
  const post = settled('One two three.\n');
  post.change({ range: { start: { line: 0, character: 8 }, end: { line: 0, character: 4 } }, text: '' });
  post.settle();
  expect(post.live.transcript.text).toBe('One three.\n');
});
