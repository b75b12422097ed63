import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Colloquy } from './colloquy.ts';

const colloquy = new Colloquy();
const page = (name: string) => readFileSync(join(import.meta.dirname, '../pages', name), 'utf8');
const council = '[Security Council](https://en.wikipedia.org/wiki/United_Nations_Security_Council)';

test('a shared page of ChatGPT’s becomes a post', () => {
  const { code, out } = colloquy.runWith(page('chatgpt-share.html'), 'import', '-');
  expect(code).toBe(0);
  expect(out).toContain('# The end of MINUSMA\n\n**Editor:** Why did the mission in Mali end?\n\n');
  expect(out).toContain(`**ChatGPT:** The ${council} ended it.\n\n`);
});

test('a saved page of Gemini’s does too', () => {
  const { turns, title } = JSON.parse(colloquy.runWith(page('gemini-share.html'), 'import', '-', '--json').out);
  expect(title).toBe('The end of MINUSMA');
  expect(turns.map(({ role }: { role: string }) => role)).toEqual(['editor', 'model', 'editor', 'model']);
});

test('a page that is not known is read as what it says', () => {
  const html = '<!doctype html><h1>The end</h1><p><b>Q:</b> Why?</p><p><b>A:</b> Mali <i>asked</i> for it.</p>';
  expect(colloquy.runWith(html, 'import', '-').out).toContain('Mali *asked* for it.');
});

test('a page without a conversation is told of in one sentence', () => {
  const { code, out, err } = colloquy.runWith(
    '<!doctype html><div id="app"></div><script>load()</script>',
    'import',
    '-',
  );
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('No conversation was found on the page');
});
