import { expect, test } from 'vitest';
import { nameOfModel } from './name.ts';
import type { Passage } from './passages.ts';

const names = ['Bard', 'Google Bard', 'ChatGPT', 'Claude'];
const named = (...texts: string[]) =>
  nameOfModel(
    texts.map((text): Passage => ({ kind: 'paragraph', text })),
    names,
  );

test.each([
  ['Thank you for your patience and your views, BARD.', 'Bard'],
  ['Vielen Dank, Google Bard!', 'Google Bard'],
  ['Hello ChatGPT! How are you?', 'ChatGPT'],
  ['Bonjour, Claude, comment allez-vous ?', 'Claude'],
  ['Claude, was meinst du dazu?', 'Claude'],
  ['Hello! I am Claude, an assistant.', 'Claude'],
  ['**Gracias, Claude.**', 'Claude'],
])('%s names %s', (text, name) => {
  expect(named(text)).toBe(name);
});

test.each([
  'ChatGPT was released in November.',
  'Lists of models name Claude, ChatGPT and others.',
  'The bard, a singer, left.',
  'Thank you for your time, Bardolph.',
  'Who is cleverer, you or ChatGPT when it has no tools?',
])('%s names nobody', (text) => {
  expect(named(text)).toBeUndefined();
});

test('the name addressed oftener wins', () => {
  expect(named('Hello Bard!', 'Thank you, Claude.', 'Claude, go on.')).toBe('Claude');
});

test('nothing to find, nothing found', () => {
  expect(nameOfModel([], names)).toBeUndefined();
  expect(nameOfModel([{ kind: 'paragraph', text: 'Thank you, .' }], ['', ' '])).toBeUndefined();
});
