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
  readonly cutoff?: string;
}

/** The whole note in the canonical dress; statements about links are left out of a post that has none. */
export function composeDisclaimer(
  context: DisclaimerContext & { readonly statements: readonly StatementDefinition[]; readonly hasLinks: boolean },
): string {
  const wanted = context.statements.filter(({ applies }) => applies === 'always' || context.hasLinks);
  const sentences = wanted.map((statement) => composeStatement(statement, context)).filter(Boolean);
  return `> **${inLanguage(noteHeadings, context.language)}** ${sentences.join(' ')}`.trimEnd();
}

/** The sentence that makes one statement, its placeholders filled; a bracket around an unknown value goes. */
export function composeStatement(statement: StatementDefinition, context: DisclaimerContext): string {
  const { language } = context;
  const model = context.models?.filter(Boolean).join(', ');
  return fill(
    fill(inLanguage(statement.text, language), '{model}', model, inLanguage(unknownModel, language)),
    '{cutoff}',
    context.cutoff,
    inLanguage(unknownCutoff, language),
  );
}

function fill(text: string, placeholder: string, value: string | undefined, unknown: string): string {
  if (value) return text.replaceAll(placeholder, () => value);
  return text.replaceAll(` (${placeholder})`, '').replaceAll(placeholder, unknown);
}

function inLanguage(texts: Readonly<Record<string, string>>, language: string): string {
  const tag = language.toLowerCase();
  return texts[tag] ?? texts[tag.split('-', 1)[0] ?? ''] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}
