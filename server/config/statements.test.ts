import { expect, it } from 'vitest';
import { mergeConfiguration } from './mergeConfiguration.ts';
import { statementsOf } from './statements.ts';

it('gives one array for each configuration, from which a grammar is made once', () => {
  const [all, fewer] = [mergeConfiguration({}), mergeConfiguration({ disclaimer: { omit: ['proof-of-concept'] } })];
  expect(statementsOf(all)).toBe(statementsOf(all));
  expect(statementsOf(fewer)).not.toBe(statementsOf(all));
  expect(statementsOf(fewer).length).toBe(statementsOf(all).length - 1);
});
