import { expect, it } from 'vitest';
import { defaultHeadings, headingFinder } from './headings.ts';

function heading(text: string): string | undefined {
  const found = headingFinder(defaultHeadings)(text);
  return found && text.slice(found.start, found.end);
}

it.each([
  ['IMPORTANT NOTE:\u00a0 Please note that', 'IMPORTANT NOTE:'],
  ['> **IMPORTANT NOTE:** These are', 'IMPORTANT NOTE:'],
  ['**Important  note**: These are', 'Important  note**:'],
  ['_Disclaimer_ – these are', 'Disclaimer'],
  ['### Wichtiger Hinweis\n\nDies sind', 'Wichtiger Hinweis'],
  ['⚠️ Hinweis! Dies sind', 'Hinweis!'],
  ['NOTE IMPORTANTE : il s’agit', 'NOTE IMPORTANTE :'],
  ['A\u0300 noter : ceci', 'A\u0300 noter :'],
  ['Editor’s note: these', 'Editor’s note:'],
  ['Aviso: esto es', 'Aviso:'],
  ['Note', 'Note'],
])('%s opens with a heading', (text, expected) => {
  expect(heading(text)).toBe(expected);
});

it.each([
  'Note that this happened',
  'Noted: nothing',
  'The note: nothing',
  '',
  '**',
  'Notes: five',
  'Important people met: here',
])('%s does not', (text) => {
  expect(heading(text)).toBeUndefined();
});

it('takes other headings', () => {
  expect(headingFinder(['Kleingedrucktes'])('Kleingedrucktes: …')).toEqual({ start: 0, end: 16 });
});
