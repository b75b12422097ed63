import { expect, test } from 'vitest';
import { listItem } from './item.ts';

test.each([
  ['> > 1. one', '> > ', '1.'],
  ['>> - one', '>> ', '-'],
  ['  >    > * one', '  >    > ', '*'],
  ['  • one', '', '•'],
])('%j is an item in the quote %j', (line, quote, marker) => {
  expect(listItem(line)).toMatchObject({ quote, marker });
});

// With two ways to read each blank, 40 levels alone would take hours.
test('a quote however deep is read at once', () => {
  expect(listItem(`${'> '.repeat(5000)}words`)).toBeUndefined();
  expect(listItem(`${'> '.repeat(5000)}- words`)?.quote).toHaveLength(10_000);
});
