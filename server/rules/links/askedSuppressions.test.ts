import { expect, test } from 'vitest';
import { defaultConfiguration } from '../../config/configuration.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import type { LinkAnswer } from '../../wikipedia/linkAnswers.ts';
import { checkTranscript } from '../check.ts';

const link = '[Mali](https://en.wikipedia.org/wiki/Mali#Past)';
const found = (comment: string, text: string, answer?: LinkAnswer) => {
  const post = `# Mali\n\n<!-- ${comment} -->\n${text}\n`;
  const answers = answer && new Map([['en:Mali', answer]]);
  return checkTranscript(parseTranscript(post), defaultConfiguration, undefined, answers).flatMap(({ rule }) =>
    ['missing-article', 'missing-section', 'unused-suppression'].includes(rule) ? [rule] : [],
  );
};
const page = { state: 'exists', title: 'Mali', isDisambiguation: false, redirects: [] } as const;
const missing = { state: 'missing', title: 'Mali', redirects: [] } as const;

test.each(['colloquy-disable-next-line missing-article', 'colloquy-disable missing-article'])(
  '%s is unused only where Wikipedia was asked and has nothing to say',
  (comment) => {
    expect(found(comment, link)).toEqual([]);
    expect(found(comment, link, { page: { state: 'not-checked', why: 'busy' } })).toEqual([]);
    expect(found(comment, link, { page, why: 'busy' })).toEqual([]);
    expect(found(comment, link, { page: missing })).toEqual([]);
    expect(found(comment, link, { page, has: ['Past'] })).toEqual(['unused-suppression']);
    expect(found(comment, 'No link.')).toEqual(['unused-suppression']);
  },
);

test('another rule is not silenced', () => {
  const answer = { page, lacks: ['Past'] };
  expect(found('colloquy-disable-next-line missing-article', link, answer)).toEqual([
    'unused-suppression',
    'missing-section',
  ]);
});
