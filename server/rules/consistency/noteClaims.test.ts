import { expect, test } from 'vitest';
import { SpeakerTable } from '../../transcript/speakers/speakers.ts';
import { noteClaims } from './noteClaims.ts';

const speakers = new SpeakerTable({}, [{ name: 'Robbie', role: 'model' }]);

function read(note: string) {
  const { models, cutoffs, searching } = noteClaims(note, speakers);
  return {
    models: models.map(({ name }) => name),
    cutoffs: cutoffs.map(({ models: of, date }) =>
      [of.map(({ name }) => name).join('+') || '*', note.slice(date.start, date.end)].join(': '),
    ),
    searching: searching.map(({ models: of }) => of.map(({ name }) => name).join('+') || '*'),
  };
}

const REAL =
  'IMPORTANT NOTE: Please note that these are "conversations" with various artificial intelligence models (ChatGPT, Perplexity, Google Bard...) and might contain inaccuracies. The blog - as we state in our about section - is a proof-of-concept. Please also note that GhatGPTś "knowledge" only goes up to September 2021. The links have been added by the human editor.';

test('the real note: the slip means ChatGPT', () => {
  expect(read(REAL)).toEqual({
    models: ['ChatGPT', 'Perplexity', 'Bard', 'ChatGPT'],
    cutoffs: ['ChatGPT: September 2021'],
    searching: [],
  });
});

test.each([
  ['The knowledge of the model ends in September 2021.', ['*: September 2021']],
  ['Conversations with AI. Its knowledge ends in 2021.', ['*: 2021']],
  [
    'ChatGPT’s knowledge ends in September 2021, that of Claude in April 2024.',
    ['ChatGPT: September 2021', 'Claude: April 2024'],
  ],
  [
    'The knowledge ends in September 2021 (ChatGPT) and April 2024 (Claude).',
    ['ChatGPT: September 2021', 'Claude: April 2024'],
  ],
  ['ChatGPT and Claude know nothing of what happened after April 2024.', ['ChatGPT+Claude: April 2024']],
  ['We spoke in May 2024, and the knowledge of ChatGPT ends in September 2021.', ['ChatGPT: September 2021']],
  ['ChatGPT’s knowledge ends in September 2021, and we spoke in May 2024.', ['ChatGPT: September 2021']],
  ['Das Wissen von GPT-3.5 reicht nur bis zum 30. September 2021.', ['GPT-3.5: 30. September 2021']],
  ['ChatGPTs Wissen endet im September 2021.', ['ChatGPT: September 2021']],
  ["Les connaissances de Claude s'arrêtent en août 2023.", ['Claude: août 2023']],
  ['El conocimiento de Gemini termina en octubre de 2023.', ['Gemini: octubre de 2023']],
  ['Robbie’s knowledge ends at 2022-12-31.', ['Robbie: 2022-12-31']],
  ['> The knowledge of Claude\n> ends in April\n> 2024.', ['Claude: April\n> 2024']],
  ['ChatGPT has a knowledge cutoff. This post was written in May 2024.', []],
  ['This talk with ChatGPT took place in May 2024.', []],
  ['Does ChatGPT’s knowledge end in September 2021?', []],
])('%s', (note, cutoffs) => {
  expect(read(note).cutoffs).toEqual(cutoffs);
});

test.each([
  ['A talk with Sydney-based editors, a board, a bard and the gemini of the sky', []],
  ['Das ist gemein. HARD facts, CHATTER, Clauses, Cloud', []],
  ['GPT-4-based, ChatGPT-Antworten, Perplexity.ai, chat gpt', ['GPT-4', 'ChatGPT', 'Perplexity']],
  ['ChatGTP and DeepSeak', ['ChatGPT', 'DeepSeek']],
  ['[ChatGPT](https://en.wikipedia.org/wiki/ChatGPT) and https://claude.ai/Claude', ['ChatGPT']],
  ['Claude 3.5 Sonnet, Claude 3 Opus and Gemini 2.5 Pro', ['Claude 3.5 Sonnet', 'Claude 3 Opus', 'Gemini 2.5 Pro']],
])('names in “%s”', (note, models) => {
  expect(read(note).models).toEqual(models);
});

test.each([
  ['Bard searches the web.', ['Bard']],
  ['The AI draws on the internet.', ['*']],
  ['ChatGPT has no access to the internet.', []],
  ['Bard sucht im Netz; Perplexity auch.', ['Bard+Perplexity']],
])('who searches in “%s”', (note, searching) => {
  expect(read(note).searching).toEqual(searching);
});
