import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { fixAll } from '../../server/rules/fixAll.ts';
import { rules } from '../../server/rules/index.ts';
import { spanText } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { configure, type Fixture, problemsOf, withoutMarks } from './fixture.ts';

const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /^[a-z-]+\.ts$/.test(file));
const fixtures = (await Promise.all(files.map((file) => import(new URL(file, import.meta.url).pathname)))).flatMap(
  (module) => ('default' in module ? [module.default as Fixture] : []),
);

const mending = new Set(rules.flatMap(({ id, fix }) => (fix === 'safe' ? [id] : [])));

test.each(fixtures.filter(({ rule }) => mending.has(rule)))('safe fixes of $rule alter no answer', ({ cases }) => {
  for (const { name, text: marked, configuration: input } of cases) {
    const configuration = configure(input);
    const { text } = withoutMarks(marked);
    const { turns, notes } = parseTranscript(text, parseOptions(configuration));
    const fixed = fixAll(text, configuration);
    const mended = parseTranscript(fixed, parseOptions(configuration));
    // Text that was a note, or an answer with a label in it, is another answer when the fix says so.
    if (mended.turns.length !== turns.length || mended.notes.length !== notes.length) continue;
    const source = {
      ...{ title: null, model: null, date: null, importedFrom: null },
      turns: turns.map(({ role, body }) => ({ role, speaker: role, text: body.map(spanText).join('') })),
    };
    const found = problemsOf('altered-answer', fixed, configuration, { source: { source, hash: undefined } });
    expect([name, found.map(({ message }) => message)]).toEqual([name, []]);
  }
});
