import type { StatementDefinition } from './statements.ts';

/** How a note opens, by language, in capitals as the canonical dress has it. */
const noteHeadings: Readonly<Record<string, string>> = {
  en: 'IMPORTANT NOTE:',
  de: 'WICHTIGER HINWEIS:',
  fr: 'NOTE IMPORTANTE :',
  es: 'NOTA IMPORTANTE:',
};

const unknownModel: Readonly<Record<string, string>> = {
  en: 'the model',
  de: 'das Modell',
  fr: 'le modèle',
  es: 'el modelo',
};
const unknownBlog: Readonly<Record<string, string>> = {
  en: 'this blog',
  de: 'dieses Blog',
  fr: 'ce blog',
  es: 'este blog',
};
const unknownCutoff: Readonly<Record<string, string>> = {
  en: '[month year]',
  de: '[Monat Jahr]',
  fr: '[mois année]',
  es: '[mes año]',
};

/** What a disclaimer is written from. */
export interface DisclaimerContext {
  /** Language of the post as a BCP 47 tag; one that a statement has no text for is written in English. */
  readonly language: string;
  /** Names of the models, as readers know them. */
  readonly models?: readonly string[];
  /** When the knowledge of the models ends, as readers read it: `September 2021`. */
  readonly cutoff?: string | undefined;
  /** The blog's name. */
  readonly blog?: string | undefined;
}

/** What a whole note is written from. */
export interface DisclaimerRequest extends DisclaimerContext {
  readonly statements: readonly StatementDefinition[];
  /** Statements about links are left out of a post that has none. */
  readonly hasLinks: boolean;
}

/** The whole note in the canonical dress. */
export function composeDisclaimer(request: DisclaimerRequest): string {
  const sentences = dueIn(request)
    .map((statement) => composeStatement(statement, request))
    .filter(Boolean);
  return `> **${inLanguage(noteHeadings, request.language)}** ${sentences.join(' ')}`.trimEnd();
}

/** Whether every sentence of the note has a text in the language that is asked for. */
export function canCompose(request: DisclaimerRequest): boolean {
  return dueIn(request).every(({ text }) => textIn(text, request.language) !== undefined);
}

function dueIn({ statements, hasLinks }: DisclaimerRequest): StatementDefinition[] {
  return statements.filter(({ applies }) => applies === 'always' || hasLinks);
}

/** The sentence that makes one statement, its placeholders filled. */
export function composeStatement(statement: StatementDefinition, context: DisclaimerContext): string {
  return fillTemplate(inLanguage(statement.text, context.language), context);
}

/** A text with `{model}`, `{cutoff}` and `{blog}` filled; a bracket around an unknown value goes. */
export function fillTemplate(text: string, { language, models, cutoff, blog }: DisclaimerContext): string {
  const values = {
    '{model}': [models?.filter(Boolean).join(', '), unknownModel],
    '{cutoff}': [cutoff, unknownCutoff],
    '{blog}': [blog, unknownBlog],
  } as const;
  return Object.entries(values).reduce(
    (filled, [placeholder, [value, unknown]]) => fill(filled, placeholder, value, inLanguage(unknown, language)),
    text,
  );
}

function fill(text: string, placeholder: string, value: string | undefined, unknown: string): string {
  if (value) return text.replaceAll(placeholder, () => value);
  return text.replaceAll(` (${placeholder})`, '').replaceAll(placeholder, unknown);
}

function inLanguage(texts: Readonly<Record<string, string>>, language: string): string {
  return textIn(texts, language) ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

function textIn(texts: Readonly<Record<string, string>>, language: string): string | undefined {
  const tag = language.toLowerCase();
  return texts[tag] ?? texts[tag.split('-', 1)[0] ?? ''];
}
