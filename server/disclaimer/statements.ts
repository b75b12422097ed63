import type { Recognition } from './recognition.ts';
import { recognitions } from './recognitions.ts';

/** The six statements that a complete disclaimer makes. */
export type StatementId =
  | 'ai-model'
  | 'inaccuracy'
  | 'proof-of-concept'
  | 'knowledge-cutoff'
  | 'human-links'
  | 'wikipedia-only';

/** One thing a disclaimer must say; plain data, so that a blog can configure its own. */
export interface StatementDefinition {
  readonly id: string;
  /** Short and in English; passed through l10n where it is shown. */
  readonly label: string;
  readonly applies: 'always' | 'with-links';
  readonly recognise: Recognition;
  /** Sentence to insert, by language; may hold `{model}`, `{cutoff}` and `{blog}`, best in brackets, which go when there is no value. */
  readonly text: Readonly<Record<string, string>>;
}

/** The statements of the format, in the order in which a note makes them. */
export const defaultStatements: readonly (StatementDefinition & { readonly id: StatementId })[] = [
  {
    id: 'ai-model',
    label: 'these are conversations with AI models',
    applies: 'always',
    recognise: recognitions['ai-model'],
    text: {
      en: 'This post is a conversation with artificial intelligence ({model}).',
      de: 'Dieser Beitrag ist ein Gespräch mit künstlicher Intelligenz ({model}).',
      fr: 'Cet article est une conversation avec une intelligence artificielle ({model}).',
      es: 'Esta entrada es una conversación con una inteligencia artificial ({model}).',
    },
  },
  {
    id: 'inaccuracy',
    label: 'the answers may contain inaccuracies',
    applies: 'always',
    recognise: recognitions.inaccuracy,
    text: {
      en: 'The answers may contain inaccuracies.',
      de: 'Die Antworten können Ungenauigkeiten enthalten.',
      fr: 'Les réponses peuvent contenir des inexactitudes.',
      es: 'Las respuestas pueden contener inexactitudes.',
    },
  },
  {
    id: 'proof-of-concept',
    label: 'the blog is a proof of concept',
    applies: 'always',
    recognise: recognitions['proof-of-concept'],
    text: {
      en: 'This blog is a proof of concept.',
      de: 'Dieses Blog ist ein Proof of Concept.',
      fr: 'Ce blog est une preuve de concept.',
      es: 'Este blog es una prueba de concepto.',
    },
  },
  {
    id: 'knowledge-cutoff',
    label: 'the knowledge of the model ends at a date',
    applies: 'always',
    recognise: recognitions['knowledge-cutoff'],
    text: {
      en: 'The knowledge of the AI ({model}) ends at a fixed date ({cutoff}).',
      de: 'Das Wissen der KI ({model}) endet an einem festen Stichtag ({cutoff}).',
      fr: "Les connaissances de l'IA ({model}) s'arrêtent à une date fixe ({cutoff}).",
      es: 'El conocimiento de la IA ({model}) termina en una fecha fija ({cutoff}).',
    },
  },
  {
    id: 'human-links',
    label: 'the links were added by the human editor',
    applies: 'with-links',
    recognise: recognitions['human-links'],
    text: {
      en: 'The links were added by the human editor.',
      de: 'Die Links hat die menschliche Redaktion gesetzt.',
      fr: "Les liens ont été ajoutés par l'éditeur humain.",
      es: 'Los enlaces fueron añadidos por el editor humano.',
    },
  },
  {
    id: 'wikipedia-only',
    label: 'the links go only to Wikipedia',
    applies: 'with-links',
    recognise: recognitions['wikipedia-only'],
    text: {
      en: 'The links lead only to Wikipedia.',
      de: 'Die Links führen ausschließlich zu Wikipedia.',
      fr: 'Les liens mènent uniquement vers Wikipédia.',
      es: 'Los enlaces llevan únicamente a Wikipedia.',
    },
  },
];
