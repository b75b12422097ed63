/** What a reader would see first of an article. */
import { objectOf, textOf } from './json.ts';
import { answer, isDisambiguation, onePage } from './onePage.ts';
import { type Question, query } from './question.ts';
import { descriptionOf } from './search.ts';
import type { Answer, Summary } from './wikipediaApi.ts';

/** Asks for it. Source: Extension:TextExtracts and Extension:PageImages, read 2026-11. */
export function summaryQuestion(title: string): Question<Answer<Summary>> {
  const extract = { exintro: '1', explaintext: '1', exsentences: '3' };
  const picture = { piprop: 'thumbnail', pithumbsize: '320' };
  const more = { titles: title, ppprop: 'disambiguation|wikibase-shortdesc', ...extract, ...picture };
  return {
    parameters: query('info|extracts|description|pageimages|pageprops', more),
    read: (json) => {
      const page = onePage(json);
      return answer(page && summaryOf(page));
    },
  };
}

function summaryOf(page: Readonly<Record<string, unknown>>): Summary {
  const { extract, thumbnail } = page;
  const description = descriptionOf(page);
  const picture = thumbnail === undefined ? undefined : pictureAt(objectOf(thumbnail)['source']);
  return {
    title: textOf(page['title']),
    text: typeof extract === 'string' ? extract.replace(/[ \t]*\n\s*/g, '\n').trim() : '',
    ...(description !== undefined && { description }),
    ...(picture !== undefined && { thumbnail: picture }),
    isDisambiguation: isDisambiguation(page),
  };
}

/** Pictures are shown from the web alone, over encrypted lines. */
function pictureAt(source: unknown): string | undefined {
  return typeof source === 'string' && /^https:\/\/[^\s"'<>()\\]+$/i.test(source) ? source : undefined;
}
