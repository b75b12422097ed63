import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LabelledNote } from '../../test/disclaimer/measure.ts';
import { measure, precision, recall, total } from '../../test/disclaimer/measure.ts';
import { recogniseStatements } from './recognise.ts';
import type { StatementDefinition } from './statements.ts';

const languages = ['en', 'de', 'fr', 'es'];

function read(part: string, language: string): LabelledNote[] {
  return JSON.parse(readFileSync(new URL(`../../test/disclaimer/${part}.${language}.json`, import.meta.url), 'utf8'));
}

function ids(note: string, definitions?: readonly StatementDefinition[]): string[] {
  return recogniseStatements(note, definitions).map(({ id }) => id);
}

describe.each(languages)('notes it was tuned on, %s', (language) => {
  it.each(read('tuning', language))('$note', ({ note, statements }) => {
    expect(ids(note).sort()).toEqual([...statements].sort());
  });
});

describe('notes it was never tuned on', () => {
  const all = languages.flatMap((language) => read('heldout', language));
  it.each([...measure(all)])('%s keeps its floor', (_id, count) => {
    expect(precision(count)).toBeGreaterThanOrEqual(0.87);
    expect(recall(count)).toBeGreaterThanOrEqual(0.82);
  });
  it('keeps the floor of all together', () => {
    const sum = total(measure(all).values());
    expect(precision(sum)).toBeGreaterThanOrEqual(0.96);
    expect(recall(sum)).toBeGreaterThanOrEqual(0.91);
  });
});

describe('recogniseStatements', () => {
  it('tells where a statement is made, in offsets of the note', () => {
    const note = '👋 **Note:** Our post\u00a0is a *conversation* with [ChatGPT](https://example.org/a).';
    const [found] = recogniseStatements(note);
    expect(note.slice(found?.start, found?.end)).toBe('conversation* with [ChatGPT');
  });

  it('finds fewer than three statements in what a chatbot says of itself', () => {
    const answers = [
      'As an AI language model I may make mistakes; my knowledge ends in September 2021.',
      "I'm a large language model, trained by Google. I am still under development, and I am always learning.",
      'My training data goes up to April 2023, so I may not be accurate about later events. Please check Wikipedia.',
      'Als KI-Sprachmodell kann ich Fehler machen, mein Wissen endet 2021.',
      "En tant que modèle de langage, je peux me tromper et mes connaissances s'arrêtent en 2021.",
      'Como modelo de lenguaje puedo equivocarme y mi conocimiento termina en 2021.',
    ];
    for (const answer of answers) expect(ids(answer).length, answer).toBeLessThan(3);
  });

  it('takes a question for one wherever it stands', () => {
    const question = 'Does the knowledge of the model end in September 2021?';
    expect([ids(question), ids(`${question} It may.`)]).toEqual([[], []]);
  });

  it("recognises a blog's own statement from a phrase, typos and stems allowed for", () => {
    const own = (recognise: StatementDefinition['recognise']): StatementDefinition[] => [
      { id: 'own', label: 'own', applies: 'always', recognise, text: {} },
    ];
    const phrases = own({ anyOf: ['edited|shortened for length', { all: ['shorten*', 'answer*'] }] });
    expect(ids('The replies were edited slightly for lenght.', phrases)).toEqual(['own']);
    expect(ids('We have shortenned some of the answers.', phrases)).toEqual(['own']);
    expect(ids('The replies were not edited for length.', phrases)).toEqual([]);
    expect(ids('', own({ anyOf: ['', ' | ', { all: [] }] }))).toEqual([]);
  });

  it('bears any text', () => {
    for (const text of ['', '\u0000', '\ud800', '](', "'''", '<a ', 'ne que ', 'links only Wikipedia ', 'error. ']) {
      for (const times of [1, 5_000]) expect(() => recogniseStatements(text.repeat(times))).not.toThrow();
    }
  });
});
