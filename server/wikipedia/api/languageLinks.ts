/** The same article in other Wikipedias. */
import { wikipediaHost } from '../wikipediaHost.ts';
import { objectsOf, textOf } from './json.ts';
import { answer, onePage } from './onePage.ts';
import { type Question, query } from './question.ts';
import type { Answer, LanguageLink } from './wikipediaApi.ts';

/** Asks for all of them. Source: API:Langlinks, read 2026-11. */
export function languageLinksQuestion(title: string): Question<Answer<readonly LanguageLink[]>> {
  return {
    parameters: query('langlinks', { titles: title, llprop: 'url', lllimit: 'max' }),
    read: (json) => {
      const page = onePage(json);
      return answer(page && objectsOf(page['langlinks']).flatMap((link) => linkOf(link) ?? []));
    },
  };
}

/** Interwiki prefixes are not always languages of hosts (`nb` is at `no.wikipedia.org`), so the address tells. */
function linkOf(link: Readonly<Record<string, unknown>>): LanguageLink | undefined {
  const address = textOf(link['url']);
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:') return undefined;
  const language = wikipediaHost(hostname)?.language ?? textOf(link['lang']);
  return { language, title: textOf(link['title']), address };
}
