import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownRules } from '../rules/index.ts';
import { readConfiguration } from './readConfiguration.ts';

const examplesIn = (page: string) =>
  [...readFileSync(join(import.meta.dirname, '../..', page), 'utf8').matchAll(/^```json\n(.*?)^```/gms)].map(
    ([, text = '']) => text,
  );

test.each(['docs/configuration.md', 'README.md'])('the examples in %s are valid', (page) => {
  const examples = examplesIn(page);
  expect(examples.length).toBeGreaterThan(0);
  for (const text of examples) expect(readConfiguration(text, knownRules).problems).toEqual([]);
});
