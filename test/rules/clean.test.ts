import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import { absolute } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { configure } from './fixture.ts';

const folder = new URL('./clean/', import.meta.url);
const CONFIGURATION = /^%% (.*)\n/;

/** Posts as editors write them; a first line `%% {…}` is their configuration. */
test.each(readdirSync(folder))('%s has no problem', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  const configuration = configure(JSON.parse(CONFIGURATION.exec(source)?.[1] ?? '{}'));
  const text = source.replace(CONFIGURATION, '');
  for (const each of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
    const problems = checkTranscript(parseTranscript(each, parseOptions(configuration)), configuration);
    const shown = problems.map(({ rule, span, message }) => {
      const { start, end } = absolute(span);
      return `${rule}: ${each.slice(start, end)}: ${message}`;
    });
    expect(shown).toEqual([]);
  }
});
