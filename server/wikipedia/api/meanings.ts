/** The articles that a disambiguation page lists. */
import { readTags } from './html.ts';
import { textOf } from './json.ts';
import { answer, parse, parsed } from './onePage.ts';
import type { Question } from './question.ts';
import type { Answer, Meaning } from './wikipediaApi.ts';

/** Asks for them. */
export function meaningsQuestion(title: string): Question<Answer<readonly Meaning[]>> {
  return {
    parameters: parse(title, 'text'),
    async read(json) {
      const page = parsed(json);
      return answer(page && (await meaningsIn(textOf(page['text']))));
    },
  };
}

/** An item of a list: the first article that it links, and its words. */
interface Item {
  title?: string;
  words: string;
}

/** The first existing article of each item of a list, once. */
async function meaningsIn(html: string): Promise<Meaning[]> {
  const meanings = new Map<string, Meaning>();
  const open: Item[] = [];
  let inLink = false;
  const finish = () => {
    const { title, words } = open.pop() ?? {};
    if (title !== undefined && !meanings.has(title)) meanings.set(title, { title, description: tidy(words ?? '') });
  };
  await readTags(html, {
    open(tag, attribute) {
      const item = open.at(-1);
      if (tag === 'li') open.push({ words: '' });
      else if (tag === 'a' && item && item.title === undefined) {
        const title = linkedTitle(attribute);
        if (title === undefined) return;
        item.title = title;
        inLink = true;
      }
    },
    close(tag) {
      if (tag === 'a') inLink = false;
      if (tag === 'li') finish();
    },
    text(text) {
      const item = open.at(-1);
      if (item && !inLink) item.words += text;
    },
  });
  while (open.length > 0) finish();
  return [...meanings.values()];
}

/** The page that a link of the wiki's own leads to; none for what does not exist, is outside, or is a part of a page. */
function linkedTitle(attribute: (name: string) => string | undefined): string | undefined {
  const classes = ` ${attribute('class') ?? ''} `;
  const href = attribute('href') ?? '';
  if (/ (?:new|external|extiw|mw-selflink) /.test(classes) || href.startsWith('#')) return undefined;
  return attribute('title') || undefined;
}

/** The words beside the link, without the comma, colon or dash that parts them. */
function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,:;–—-]+\s*/, '');
}
