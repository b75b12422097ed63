import { expect, test } from 'vitest';
import { readConfiguration } from '../config/readConfiguration.ts';
import { knownRules } from '../rules/index.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { blogHabits } from './blogHabits.ts';
import { configurationText } from './configurationText.ts';
import { habitsOf } from './postHabits.ts';

const habits = (...posts: string[]) => blogHabits(posts.map((post) => habitsOf(parseTranscript(post))));

/** The configuration that the posts give; it must be a valid one. */
function configurationOf(...posts: string[]) {
  const { input, problems } = readConfiguration(configurationText(habits(...posts)), knownRules);
  expect(problems).toEqual([]);
  return input;
}

const answer =
  'The mission ended in 2023, after the government had asked the United Nations to withdraw it from the country.';
const note =
  '> **IMPORTANT NOTE:** These are conversations with AI models and may contain inaccuracies. “Our” blog is a proof of concept.';

function post(editor: string, model: string, closing = note): string {
  return `# Mali\n\n**${editor}:** Why did it end?\n\n**${model}:** ${answer}\n\n**${editor}:** And then?\n\n**${model}:** ${answer}\n\n${closing}\n`;
}

test('what most posts have in common is configured, with names by speaker', () => {
  const posts = [post('Ed', 'Bard'), post('Ed', 'Google Bard'), post('Ed', 'Bard'), post('Editor', 'ChatGPT', '')];
  expect(configurationOf(...posts)).toEqual({
    language: 'en',
    labelStyle: 'bold-label',
    editorName: 'Ed',
    speakers: [
      { name: 'Ed', role: 'editor' },
      { name: 'Bard', role: 'model', aliases: ['Google Bard'] },
      { name: 'ChatGPT', role: 'model' },
    ],
    disclaimer: { text: { en: note } },
  });
});

test('comments say from how many posts a value was guessed', () => {
  const text = configurationText(habits(post('Editor', 'Bard'), post('Editor', 'Bard'), post('Q', 'A', '')));
  expect(text).toBe(`{
  // So in 3 of 3 posts.
  "language": "en",
  // So in 3 of 3 posts.
  "labelStyle": "bold-label",
  // So in 2 of 3 posts.
  "editorName": "Editor",
  "speakers": [
    // So in 2 of 3 posts.
    { "name": "Bard", "role": "model" }
  ],
  "disclaimer": {
    "text": {
      // So in 2 of 3 posts.
      "en": ${JSON.stringify(note)}
    }
  }
}
`);
});

test('where posts do not agree, nothing is guessed', () => {
  const plain = post('Editor', 'Bard', `${note} It ends in 2021.`).replace(/\*\*(Editor|Bard):\*\*/g, '$1:');
  const german = `---\nlang: de\n---\n${post('Redaktion', 'Bard')}`;
  expect(configurationOf(plain, german)).toEqual({ speakers: [{ name: 'Bard', role: 'model' }] });
});

test('one post’s note is no habit, and a note is one for its language alone', () => {
  const german = `---\nlang: de\n---\n${post('Editor', 'Bard', `${note} Auf Deutsch.`)}`;
  expect(configurationOf(post('Editor', 'Bard'))).not.toHaveProperty('disclaimer');
  expect(configurationOf(german, german, post('Editor', 'Bard'), post('Editor', 'Bard', ''))).toMatchObject({
    disclaimer: { text: { de: `${note} Auf Deutsch.` } },
  });
});

test('a slip in a name makes no speaker', () => {
  const slip = post('Editor', 'Bard').replace(/\*\*Bard:\*\*(?![\s\S]*\*\*Bard)/, '**Brad:**');
  expect(slip).toContain('**Brad:**');
  expect(configurationOf(slip)?.speakers).toEqual([{ name: 'Bard', role: 'model' }]);
});

test('questions in bold are a style without names', () => {
  const bold = `# Mali\n\n**Why did it end?**\n\n${answer}\n\n**And then?**\n\n${answer}\n`;
  expect(configurationOf(bold, bold)).toEqual({ language: 'en', labelStyle: 'bold-question' });
});

test('the lines of a chat page are nobody’s style', () => {
  expect(configurationOf('You said:\n\nWhy?\n\nChatGPT said:\n\nSo.\n')).toEqual({});
});

test('without posts the file says so and is valid', () => {
  expect(configurationText(habits())).toContain('// There are no transcripts here yet.');
  expect(configurationOf()).toEqual({});
  expect(configurationText(habits(), './schema.json')).toBe('{\n  "$schema": "./schema.json"\n}\n');
});

test('line ends are one, and odd characters do no harm', () => {
  const odd = `${note} \u2028"\\\`;`;
  const posts = [post('Editor', 'Bard', odd), post('Editor', 'Bard', odd).replaceAll('\n', '\r\n')];
  expect(configurationOf(...posts)).toMatchObject({ disclaimer: { text: { en: odd } } });
});
