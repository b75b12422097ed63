import { expect, test } from 'vitest';
import { defaultConfiguration } from '../../config/configuration.ts';
import { conversationOf } from './pastedText.ts';
import { postOf } from './postOf.ts';

const page = (editor: string, model: string) => `${editor}\nWhere?\n${model}\nHere.\n${editor}\nWhy?\n${model}\nSo.\n`;
const post = (editor: string, model: string) =>
  `**${editor}:** Where?\n\n**${model}:** Here.\n\n**${editor}:** Why?\n\n**${model}:** So.\n`;
const headed = (model: string) => `---\nmodel: ${model}\n---\n\n`;

test.each([
  ['a page', page('You said:', 'ChatGPT said:'), headed('ChatGPT') + post('Ines', 'ChatGPT')],
  ['a German page', page('Sie haben gesagt', 'Copilot hat gesagt'), headed('Copilot') + post('Ines', 'Copilot')],
  ['generic labels', post('User', 'Assistant'), post('Ines', 'AI')],
  ['a model that is addressed', post('Q', 'A').replace('Why?', 'Thank you, Bard! Why?'), undefined],
  ['names that somebody wrote', post('Anna', 'Bard'), undefined],
  ['a name of two words', post('Editor', 'Google Bard'), undefined],
  [
    'a line as title',
    `The old bridge\n\n${page('You said:', 'ChatGPT said:')}`,
    `${headed('ChatGPT')}# The old bridge\n\n${post('Ines', 'ChatGPT')}`,
  ],
])('%s comes out the same whichever way it came in', (_, text, expected) => {
  const configuration = {
    ...defaultConfiguration,
    editorName: 'Ines',
    speakers: ['Anna', 'Ines'].map((name) => ({ name, role: 'editor' as const, aliases: [] })),
  };
  const { transcript, conversation } = conversationOf(text, configuration);
  expect(postOf(conversation, configuration)).toBe(transcript);
  if (expected !== undefined) expect(transcript).toBe(expected);
  expect(transcript).not.toMatch(/\*\*(?:Q|A|You|Editor):/);
  expect(conversationOf(transcript, configuration).transcript).toBe(transcript);
});

test('front matter that names its model keeps what it says', () => {
  const text = `---\nmodel: o3 # as told\n---\n\n${post('Editor', 'ChatGPT')}`;
  expect(conversationOf(text, defaultConfiguration).transcript).toBe(text);
  const keyed = `---\ntags: [a]\n---\n\n${post('Editor', 'Bard')}`;
  expect(conversationOf(keyed, defaultConfiguration).transcript).toBe(keyed.replace(']\n', ']\nmodel: Bard\n'));
});
