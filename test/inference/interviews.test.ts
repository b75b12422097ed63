import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inferTranscriptTurns } from '../../server/inference/transcriptTurns.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { interviewsOf, parts, proseOf } from './interviews.ts';
import { f1, measure } from './measure.ts';

/** A little below what was measured: what falls below it has been made worse. */
const floors = { tuning: 0.97, heldout: 0.8 };

/** Prose that inference does take for a conversation, as it was measured. */
const taken = new Set<string>();

test('interviews are varied, and open with the editor', () => {
  const interviews = interviewsOf('tuning');
  expect(new Set(interviews.map(({ language }) => language))).toEqual(new Set(['de', 'en', 'es', 'fr']));
  for (const { turns } of interviews) expect(turns.length).toBeGreaterThan(5);
});

test('turns are found when somebody asks for them', () => {
  expect(f1(measure(interviewsOf('tuning')).all)).toBeGreaterThanOrEqual(floors.tuning);
});

test.skipIf(!parts().includes('heldout'))(
  'turns are found in interviews that somebody else wrote, who did not know the field',
  () => {
    expect(f1(measure(interviewsOf('heldout')).all)).toBeGreaterThanOrEqual(floors.heldout);
  },
);

describe.each(parts().filter((part) => proseOf(part).length > 0))('%s', (part) => {
  test.each(
    proseOf(part)
      .filter(({ name }) => !taken.has(name))
      .map(({ name, transcript }) => [name, transcript] as const),
  )('prose is no conversation: %s', (_, transcript) => {
    expect(inferTranscriptTurns(transcript)).toEqual([]);
  });
});

test('the turns of a paste without labels, among them remarks and thanks', () => {
  const text = readFileSync(new URL('../../examples/raw-paste.transcript.md', import.meta.url), 'utf8');
  const turns = inferTranscriptTurns(parseTranscript(text));
  expect(turns.map(({ role }) => role)).toEqual(Array.from({ length: 14 }, (_, at) => (at % 2 ? 'model' : 'editor')));
  expect(
    turns.filter(({ role }) => role === 'editor').map(({ blocks }) => blocks[0]?.text.trim().slice(0, 20)),
  ).toEqual([
    'Hello! Is it true th',
    'Who found out that t',
    'And only two years l',
    'Did everybody keep t',
    'Does the treaty help',
    'So there is hope for',
    'Thank you, this was ',
  ]);
});
