import { expect, test } from 'vitest';
import { configurationSchema } from '../config/configuration.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { fixAll } from './fixAll.ts';

const configuration = configurationSchema.parse({});
const turnsOf = (text: string) => parseTranscript(text).turns.map(({ role, speaker }) => [role, speaker?.id]);

const PASTE =
  'Skip to content\nChat history\n\nYou said:\nWhere is\u200B it?\u00A0 And [Mali](http://en.m.wikipedia.org/wiki/Mali?utm_source=chatgpt.com)?\nChatGPT said:\nThought for 3 seconds\nIn\u00AD West Africa citeturn0search0, see [a](https://example.org/?utm_source=openai) 【1†source】.\n\nCopy code\n\nNo file chosen\nChatGPT can make mistakes. Check important info.\n';
const MENDED =
  '**You:** Where is it? And [Mali](https://en.wikipedia.org/wiki/Mali)?\n\n**ChatGPT:** In West Africa, see [a](https://example.org/).\n';

test('several kinds of residue on one line go at once, and the turns stay', () => {
  expect(fixAll(PASTE, configuration)).toBe(MENDED);
  expect(turnsOf(MENDED)).toEqual(turnsOf(PASTE));
  expect(fixAll(MENDED, configuration)).toBe(MENDED);
});

test('line breaks and a byte order mark stay as they are', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  expect(fixAll(crlf(PASTE), configuration)).toBe(crlf(MENDED));
  expect(fixAll(`\uFEFF${PASTE}`, configuration)).toBe(`\uFEFF${MENDED}`);
});
