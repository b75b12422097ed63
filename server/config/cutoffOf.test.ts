import { expect, test } from 'vitest';
import { modelCatalogue } from '../transcript/speakers/catalogue.ts';
import { cutoffs } from '../transcript/speakers/cutoffs.ts';
import { cutoffOf, searchesWeb } from './cutoffOf.ts';
import { mergeConfiguration } from './mergeConfiguration.ts';

test('each row of the data is of a model of the catalogue, once, with a month and an address', () => {
  const ids = new Set(modelCatalogue.map(({ id }) => id));
  for (const { model, month, source } of cutoffs) {
    expect([model, ids.has(model)]).toEqual([model, true]);
    if (month !== undefined) expect(month).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(URL.canParse(source)).toBe(true);
  }
  expect(new Set(cutoffs.map(({ model }) => model)).size).toBe(cutoffs.length);
});

test('only what is certain is known', () => {
  const nothing = mergeConfiguration({});
  expect(cutoffOf('gpt-3.5', nothing)).toBe('2021-09');
  for (const model of ['gpt-4', 'chatgpt', 'bard', 'hal']) expect(cutoffOf(model, nothing)).toBeUndefined();
  expect([searchesWeb('bard', nothing), searchesWeb('chatgpt', nothing)]).toEqual([true, false]);
});

test('the configuration decides, whatever name it has for the model', () => {
  const configuration = mergeConfiguration({
    speakers: [{ name: 'Robbie', role: 'model', aliases: ['GPT-3.5'] }],
    models: [
      { name: 'OpenAI ChatGPT', cutoff: '2023-04' },
      { name: 'robbie', cutoff: '2021-08' },
      { name: 'Google Bard', cutoff: '2023-05' },
      { name: 'HAL', cutoff: '2001-01' },
    ],
  });
  expect(['chatgpt', 'gpt-3.5', 'bard', 'hal'].map((model) => cutoffOf(model, configuration))).toEqual([
    '2023-04',
    '2021-08',
    '2023-05',
    '2001-01',
  ]);
  expect(searchesWeb('bard', configuration)).toBe(false);
});
