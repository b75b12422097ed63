import { describe, expect, test } from 'vitest';
import { parseTranscript } from '../parse.ts';
import { inlineSaidLabel, saidLabel } from './saidLabels.ts';
import { saidLines, saidProducts } from './saidLines.ts';

describe.each(saidLines)('$language', ({ editor, model }) => {
  const pairs = Object.keys(editor).flatMap((line) => model.map((answer) => [line, answer.replace('*', 'ChatGPT')]));

  test('the editor is called by a name that labels may have', () => {
    for (const line of Object.keys(editor)) {
      const name = saidLabel(`${line}:`) ?? '';
      expect(parseTranscript(`**${name}:** A?\n\n**ChatGPT:** B.\n`).turns[0]?.speaker?.role).toBe('editor');
    }
  });

  if (pairs.length > 0)
    test.each(pairs)('%s, %s', (line, answer) => {
      for (const colon of ['', ':', ' :', '\u00A0:', '：']) {
        const text = `${line}${colon}\nA?\n\n${answer}${colon}\nB.\n`;
        const { turns } = parseTranscript(text);
        expect(turns.map(({ role, dress }) => [role, dress])).toEqual([
          ['editor', 'said'],
          ['model', 'said'],
        ]);
        expect(turns[0]?.speaker?.source).toBe('generic');
        expect(turns[1]?.speaker?.id).toBe('chatgpt');
      }
    });
});

test('names are those of the table, however they are written', () => {
  for (const product of saidProducts) expect(saidLabel(`${product.toUpperCase()} said:`)).toBe(product);
  expect(saidLabel('you asked')).toBe('You');
  expect(saidLabel('Você disse:')).toBe('Você');
  expect(saidLabel('Dijiste:')).toBe('Tú');
});

test.each([
  'You said that:',
  'He said:',
  'ChatGPT',
  'ChatGPT:',
  'said',
  '',
  ':',
  'Said ChatGPT',
  'You',
  'Je zei niets:',
])('%j is text', (line) => expect(saidLabel(line)).toBeUndefined());

test('words may follow on the line', () => {
  expect(inlineSaidLabel('Du hast gesagt: Wo?')).toEqual({ name: 'Du', length: 15 });
  expect(inlineSaidLabel('Claude hat geantwortet: Hier.')).toEqual({ name: 'Claude', length: 23 });
  for (const line of ['You said:', 'You said:no', 'He said: no', 'You said no: never'])
    expect(inlineSaidLabel(line)).toBeUndefined();
});
