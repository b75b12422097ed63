import type { StatementDefinition } from './statements.ts';

/** Says that answers are not word by word what the model gave. */
export const editedStatement = {
  id: 'edited',
  label: 'the answers were edited for length and clarity',
  applies: 'always',
  recognise: {
    anyOf: [
      { all: ['@edited', '@content|@talk'], none: ['@link', '@picture', '@other', '@blog @edited'] },
      { all: ['@it @edited'], topic: '@content|@talk', none: ['@link', '@picture', '@other', '@blog'] },
    ],
  },
  text: {
    en: 'The answers were edited for length and clarity.',
    de: 'Die Antworten wurden gekürzt und sprachlich bearbeitet.',
    fr: 'Les réponses ont été abrégées et retouchées pour plus de clarté.',
    es: 'Las respuestas se han abreviado y retocado para mayor claridad.',
  },
} as const satisfies StatementDefinition;

/** Statements that a disclaimer may make; due only where a blog’s configuration includes them. */
export const optionalStatements: readonly StatementDefinition[] = [editedStatement];
