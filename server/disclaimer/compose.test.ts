import { describe, expect, it } from 'vitest';
import { composeDisclaimer, composeStatement, fillTemplate } from './compose.ts';
import { defaultHeadings, headingFinder } from './headings.ts';
import { recogniseStatements } from './recognise.ts';
import { defaultStatements } from './statements.ts';

const ids = (note: string) => recogniseStatements(note).map(({ id }) => id);
const contexts = [{}, { models: ['Google Bard'] }, { models: ['ChatGPT', 'Nova $& 9'], cutoff: 'September 2021' }];

describe.each(['en', 'de', 'fr', 'es'])('the texts in %s', (language) => {
  it.each(defaultStatements)('$id is recognised as itself alone', (statement) => {
    for (const context of contexts) {
      const text = composeStatement(statement, { language, ...context });
      expect(ids(text), text).toEqual([statement.id]);
      expect(text).not.toMatch(/[{}]|\(\)/);
    }
  });

  it('make a whole note', () => {
    const note = composeDisclaimer({ language, statements: defaultStatements, hasLinks: true });
    expect(ids(note)).toEqual(defaultStatements.map(({ id }) => id));
    expect(headingFinder(defaultHeadings)(note)).toBeDefined();
  });
});

describe('composeDisclaimer', () => {
  it('writes the canonical dress and fills what is known', () => {
    const note = composeDisclaimer({
      language: 'en-GB',
      statements: defaultStatements,
      models: ['Google Bard'],
      cutoff: 'May 2023',
      hasLinks: false,
    });
    expect(note).toBe(
      '> **IMPORTANT NOTE:** This post is a conversation with artificial intelligence (Google Bard). The answers may contain inaccuracies. This blog is a proof of concept. The knowledge of the AI (Google Bard) ends at a fixed date (May 2023).',
    );
  });

  it('falls back to English, and to words where a value is unknown', () => {
    const own = {
      id: 'own',
      label: 'own',
      applies: 'always',
      recognise: { anyOf: [] },
      text: { en: '{model} stops at {cutoff}.' },
    } as const;
    expect(composeStatement(own, { language: 'nl' })).toBe('the model stops at [month year].');
  });
});

describe('fillTemplate', () => {
  const text = 'Auf {blog} antwortet {model} (Wissen bis {cutoff}; {model}).';

  it('fills all three placeholders wherever they stand', () => {
    const context = { language: 'de', models: ['GPT-3.5'], cutoff: 'September 2021', blog: 'Gespräche' };
    expect(fillTemplate(text, context)).toBe('Auf Gespräche antwortet GPT-3.5 (Wissen bis September 2021; GPT-3.5).');
  });

  it('writes words where a value is unknown, and drops a bracket around it', () => {
    expect(fillTemplate('{blog} ({blog}): {cutoff} ({model})', { language: 'fr', blog: '' })).toBe(
      'ce blog: [mois année]',
    );
  });
});
