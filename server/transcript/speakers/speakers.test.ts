import { describe, expect, test } from 'vitest';
import { parseTranscript } from '../parse.ts';
import type { ParseOptions } from '../parseOptions.ts';

const talk = (first: string, second: string) => `**${first}:** a?\n\n**${second}:** b\n`;
const roles = (front: string, first: string, second: string, options?: ParseOptions) =>
  parseTranscript(`---\n${front}\n---\n\n${talk(first, second)}`, options).turns.map(
    ({ role, speaker }) => `${role} ${speaker?.name} ${speaker?.source}`,
  );

describe('front matter', () => {
  const expected = ['editor Jane front-matter', 'model HAL front-matter'];
  test.each([
    ['records', 'speakers:\n  - name: Jane\n    role: editor\n  - name: HAL\n    role: model'],
    ['a map', 'speakers:\n  Jane: editor\n  HAL: model'],
    ['names and a model', 'model: HAL\nspeakers: [Jane, HAL]'],
    ['names alone: the first asks', 'speakers: [Jane, HAL]'],
    ['a model and one record', 'model: HAL\nspeakers:\n  - name: Jane\n    role: editor'],
  ])('%s', (_, front) => {
    expect(roles(front, 'Jane', 'HAL')).toEqual(expected);
  });

  test('aliases and another case', () => {
    const front = 'speakers:\n  - name: Jane Doe\n    role: editor\n    aliases: [JD]';
    expect(roles(front, 'jd', 'Bard')[0]).toBe('editor Jane Doe front-matter');
  });

  test('a declared model takes over the names of the catalogue', () => {
    expect(roles('model: Google Bard', 'Editor', 'BARD')[1]).toBe('model Google Bard front-matter');
  });

  test.each(['speakers: 3', 'speakers: [1, null, {}]', 'speakers: {Jane: 7}', 'model: [a]', 'speakers: ""'])(
    '%s does no harm',
    (front) => {
      expect(roles(front, 'Editor', 'Bard')).toEqual(['editor Editor generic', 'model Bard catalogue']);
    },
  );
});

test('front matter beats configuration, which beats the catalogue', () => {
  const options: ParseOptions = {
    speakers: [
      { name: 'Bard', role: 'editor' },
      { name: 'Jane', role: 'editor', aliases: ['J.'] },
    ],
  };
  expect(roles('title: x', 'J.', 'Bard', options)).toEqual(['editor Jane configuration', 'editor Bard configuration']);
  expect(roles('model: Bard', 'Jane', 'Bard', options)[1]).toBe('model Bard front-matter');
});

test.each([
  ['Google Bard', 'bard'],
  ['gpt-4', 'gpt-4'],
  ['Perplexity.ai', 'perplexity'],
  ['KI', 'model:ki'],
  ['Réponse', 'model:réponse'],
  ['Re\u0301ponse', 'model:réponse'],
])('%s is a model', (name, id) => {
  const speaker = parseTranscript(talk('Editor', name)).turns[1]?.speaker;
  expect([speaker?.role, speaker?.id]).toEqual(['model', id]);
});
