import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conversationOf } from '../../server/convert/conversation/pastedText.ts';
import { wholeDresses } from '../../server/convert/dresses/dresses.ts';
import { configure } from '../rules/fixture.ts';
import type { Fixture } from './fixture.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/^fixture|\.test\.ts$/.test(file));
const fixtures: Fixture[] = await Promise.all(
  files.map(async (file) => (await import(new URL(file, folder).href)).default),
);

test('every dress has its fixture', () => {
  const dresses = fixtures.map(({ dress }) => dress);
  expect(dresses.map((dress) => `${dress}.ts`)).toEqual(files);
  expect(dresses).toEqual(expect.arrayContaining(wholeDresses.map(({ id }) => id)));
});

describe.each(fixtures)('$dress', ({ cases }) => {
  test.each(cases)('$name', ({ text, turns, title, warnings, lines, configuration }) => {
    for (const each of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const { conversation } = conversationOf(each, configure(configuration));
      const said = conversation.turns.map(({ role, speaker, text }) => `${role} ${speaker}: ${text}`);
      expect(said.map((words) => words.replaceAll('\r\n', '\n'))).toEqual(turns);
      expect(conversation.warnings).toEqual(warnings ?? []);
      if (title !== undefined) expect(conversation.title).toBe(title);
      if (lines) expect(conversation.turns.map(({ line }) => line)).toEqual(lines);
    }
  });

  test.each(cases)('$name, imported once more: nothing changes', ({ text, configuration }) => {
    const { transcript } = conversationOf(text, configure(configuration));
    expect(conversationOf(transcript, configure(configuration)).transcript).toBe(transcript);
  });
});
