/** The headings of a page, and whether a page has an id. */
import { sectionName } from '../article.ts';
import { idsIn, textIn } from './html.ts';
import { objectsOf, textOf } from './json.ts';
import { answer, parse, parsed } from './onePage.ts';
import { NoAnswer, type Question } from './question.ts';
import type { Answer, Section } from './wikipediaApi.ts';

/** Asks for the headings of a page, in order. */
export function sectionsQuestion(title: string): Question<Answer<readonly Section[]>> {
  return {
    parameters: parse(title, 'sections'),
    async read(json) {
      const page = parsed(json);
      if (page && page['sections'] === undefined) throw new NoAnswer('strange', 'no sections');
      return answer(page && (await Promise.all(objectsOf(page['sections']).map(sectionOf))));
    },
  };
}

async function sectionOf({ anchor, line, level }: Readonly<Record<string, unknown>>): Promise<Section> {
  const heading = await textIn(typeof line === 'string' ? line : '');
  return { anchor: textOf(anchor), heading, level: Number(level) || 2 };
}

/** Asks for all ids on a page: headings in their old spelling and what templates anchor are no sections. */
export function idsQuestion(title: string): Question<Answer<readonly string[]>> {
  return {
    parameters: parse(title, 'text'),
    async read(json) {
      const page = parsed(json);
      return answer(page && (await idsIn(textOf(page['text']))));
    },
  };
}

/** Whether a fragment names a place in the text, which a page may lack; others are views, notes and parts of every page. */
export function namesPlace(fragment: string): boolean {
  return sectionName(fragment) !== '';
}

/** Whether one of the ids is what a fragment names: as written, decoded, or with underscores for spaces. */
export function isAmong(fragment: string, ids: readonly string[]): boolean {
  const [written = ''] = fragment.split(':~:');
  const names = [written, decoded(written), sectionName(fragment)].flatMap((name) => [name, name.replace(/\s/g, '_')]);
  return ids.some((id) => names.includes(id));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
