import { expect, test } from 'vitest';
import { configurationSchema } from '../../config/configuration.ts';
import { finished } from './finished.ts';
import { withOwnReferences } from './ownReferences.ts';

function renamed(...texts: string[]): string[] {
  return finished(withOwnReferences(texts, configurationSchema.parse({}), () => true));
}

test('gives links by reference names of their own where two turns define the same', () => {
  expect(
    renamed('[the report][1]\n\n[1]: https://a.example/', 'And?', '[other][1] ![x][] [1]\n\n[1]: /b\n[X]: /c'),
  ).toEqual([
    '[the report][1-1]\n\n[1-1]: https://a.example/',
    'And?',
    '[other][1-3] ![x][] [1][1-3]\n\n[1-3]: /b\n[X]: /c',
  ]);
});

test('does the same for footnotes', () => {
  expect(renamed('So.[^1]\n\n[^1]: One.', 'No.[^1]\n\n[^1]: Two.')).toEqual([
    'So.[^1-1]\n\n[^1-1]: One.',
    'No.[^1-2]\n\n[^1-2]: Two.',
  ]);
});

test('makes no link of what another turn has in brackets', () => {
  expect(renamed('I read [1].', '[a][1] [b][]\n\n[1]: /a\n[b]: /b')).toEqual([
    'I read [1].',
    '[a][1-2] [b][]\n\n[1-2]: /a\n[b]: /b',
  ]);
});

test('takes a name that nobody has', () => {
  expect(renamed('[a][1] [1-1]\n\n[1]: /a', '[1]')).toEqual(['[a][1-1-1] [1-1]\n\n[1-1-1]: /a', '[1]']);
});

test('leaves alone what is only one turn’s, and code', () => {
  const texts = ['[a][1] `[2]`\n\n[1]: /a', '    [1]: x\n\n[2]'];
  expect(renamed(...texts)[1]).toBe(texts[1]);
});
