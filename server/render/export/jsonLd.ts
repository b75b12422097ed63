/**
 * A post in schema.org’s vocabulary. A `SoftwareApplication` can be no author there, since authors are persons and
 * organizations: the conversation is what the editor made with it as the instrument.
 */
import type { Article, Conversation, CreateAction, Graph, Person, SoftwareApplication } from 'schema-dts';
import { schemaDigitalSource } from './digitalSource.ts';
import type { Metadata } from './metadata.ts';

/** JSON that can stand in a script element: nothing in it ends the element or opens a comment. */
export function jsonLd(metadata: Metadata): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [articleOf(metadata), conversation, creationOf(metadata)],
  };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const conversation = { '@type': 'Conversation', '@id': '#conversation' } as const satisfies Conversation;

function articleOf({ title, description, language, date, tags, blog, editors }: Metadata): Article {
  return {
    '@type': 'Article',
    '@id': '#article',
    ...(title && { headline: title }),
    ...(description && { description }),
    inLanguage: language,
    ...(date && { datePublished: date }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(blog && { isPartOf: { '@type': 'Blog', name: blog } }),
    author: editors.map(person),
    digitalSourceType: schemaDigitalSource,
    hasPart: { '@id': '#conversation' },
  };
}

function creationOf({ editors, models }: Metadata): CreateAction {
  return {
    '@type': 'CreateAction',
    agent: editors.map(person),
    instrument: models.map(software),
    result: { '@id': '#conversation' },
  };
}

function person(name: string): Person {
  return { '@type': 'Person', name };
}

function software(name: string): SoftwareApplication {
  return { '@type': 'SoftwareApplication', name, applicationCategory: 'AI model' };
}
