/** The articles that addresses lead to, and what readers call them. */
import { classifyLink } from './classify.ts';
import { plainTitle } from './title.ts';

/** An article of Wikipedia, or a section of one; `title` is decoded and has underscores. */
export interface Article {
  readonly language: string;
  readonly title: string;
  readonly fragment?: string | undefined;
  /** Its canonical address, safe inside `](…)`. */
  readonly address: string;
}

/** The article that an address leads to, in whatever form it is written; undefined for all else. */
export function articleAt(href: string): Article | undefined {
  if (!/wikipedia/i.test(href)) return undefined;
  const options = { allowedHosts: [], ownHosts: [] };
  const found = classifyLink(href, options);
  const address = found.kind === 'form' ? found.canonical : href.trim();
  const page = found.kind === 'form' ? classifyLink(address, options) : found;
  return page.kind === 'article' ? { ...page, address } : undefined;
}

/** What readers call an article: `Mali`, or `Mali § History` for a section of it. */
export function articleName({ title, fragment }: Article): string {
  const section = sectionName(fragment ?? '');
  const name = plainTitle(title).replaceAll('_', ' ');
  return section ? `${name} § ${section}` : name;
}

/** Fragments that name no section: notes, parts of MediaWiki's page, views. */
const NO_SECTION = /^(?:cite_|citeref|mw-|\/|(?:toc|top|content|bodycontent|firstheading)$)/i;

/** The heading that a fragment stands for; empty where it stands for none. */
export function sectionName(fragment: string): string {
  const [id = ''] = fragment.split(':~:');
  if (NO_SECTION.test(id)) return '';
  // Ids of old links have dots for percent signs: `Pr.C3.A9sidents`.
  const percents = id.replace(/(?:\.[89A-F][0-9A-F]){2,}/g, (bytes) => bytes.replaceAll('.', '%'));
  try {
    return decodeURIComponent(percents).replaceAll('_', ' ').trim();
  } catch {
    return '';
  }
}
