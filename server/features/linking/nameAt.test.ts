import { expect, test } from 'vitest';
import { nameAt } from './nameAt.ts';

test.each([
  ['The Wag‸ner Group is here.', 'Wagner Group'],
  ['‸The Wagner Group is here.', 'The Wagner Group'],
  ['in the United Nations Security Coun‸cil again', 'United Nations Security Council'],
  ['the Bank o‸f England and Wales', 'Bank of England'],
  ['when it left Mali ‸and France', 'and'],
  ['withdrawal of MINUSMA‸’s troops', 'MINUSMA'],
  ['the mission‸ ended', 'mission'],
  ['Mali. Franc‸e left', 'France'],
  ['Mali,\nFra‸nce', 'France'],
  ['der Sicherheitsrat der Vereinten Nati‸onen hat', 'Sicherheitsrat der Vereinten Nationen'],
  ['the G5 Sah‸el', 'G5 Sahel'],
  ['Jean-Cl‸aude Juncker’s', 'Jean-Claude Juncker'],
  ['a  ‸ b', undefined],
  ['‸', undefined],
])('%s', (marked, name) => {
  const text = marked.replace('‸', '');
  const found = nameAt(text, marked.indexOf('‸'));
  expect(found && text.slice(found.start, found.end)).toBe(name);
});

test('a name in a line without end is found as fast as any', () => {
  const text = 'Wagner '.repeat(200_000);
  expect(nameAt(text, 700_000)).toMatchObject({ end: expect.any(Number) });
});
