/** What can be asked of a Wikipedia: the port behind which the network lies. */
import type { NotChecked } from './notChecked.ts';

/** How to ask. */
export interface Asking {
  /** Nobody waits for it: Wikipedia's servers may put it off while they are busy. */
  readonly background?: boolean | undefined;
  /** Only what is known already is told; the rest is `not-checked`, because it is `unasked`. */
  readonly fromMemory?: boolean | undefined;
  /** Ends it; what is not known then is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** One step of a redirect, by titles. */
export interface RedirectStep {
  readonly from: string;
  readonly to: string;
  /** The section that the step leads to, as an address has it behind `#`. */
  readonly fragment?: string;
}

/** A page that exists. Titles are as readers see them, with spaces. */
export interface ExistingPage {
  readonly state: 'exists';
  /** Of the page where all redirects end. */
  readonly title: string;
  /** What it is about in a few words, as Wikipedia's own lists of articles say it. */
  readonly description?: string;
  readonly isDisambiguation: boolean;
  /** From the title that was asked for to the page; empty where none was followed. */
  readonly redirects: readonly RedirectStep[];
}

/** A page that does not exist, or to which a redirect leads in vain. */
export interface MissingPage {
  readonly state: 'missing';
  readonly title: string;
  readonly redirects: readonly RedirectStep[];
}

/** What is known of a title; `invalid` is what no page can be called. */
export type PageAnswer = ExistingPage | MissingPage | { readonly state: 'invalid' } | NotChecked;

/** What is known of an existing page, or why it is not known. */
export type Answer<T> = { readonly state: 'known'; readonly value: T } | { readonly state: 'missing' } | NotChecked;

/** A heading of a page. */
export interface Section {
  /** What stands behind `#` in its address. */
  readonly anchor: string;
  readonly heading: string;
  /** From 2 to 6. */
  readonly level: number;
}

/** A page that a search found. */
export interface FoundPage {
  readonly title: string;
  readonly description?: string;
  /** The redirect whose title matched, where it is not the page's own. */
  readonly matched?: string;
  readonly isDisambiguation: boolean;
}

/** What a reader would see first of a page. */
export interface Summary {
  readonly title: string;
  /** The first sentences, as plain text; may be empty. */
  readonly text: string;
  readonly description?: string;
  /** The address of a small picture. */
  readonly thumbnail?: string;
  readonly isDisambiguation: boolean;
}

/** One meaning on a disambiguation page. */
export interface Meaning {
  readonly title: string;
  /** What stands beside the link. */
  readonly description: string;
}

/** The same article in another Wikipedia. */
export interface LanguageLink {
  /** As in the host of that Wikipedia: `de`, `zh-yue`. */
  readonly language: string;
  readonly title: string;
  readonly address: string;
}

/**
 * Asks Wikipedias; languages are the first labels of their hosts (`en`, `zh-min-nan`). Nothing is rejected but what the
 * caller ended: what could not be asked is `not-checked`. Titles may have spaces or underscores.
 */
export interface WikipediaApi {
  /** What is known of each title; `onAnswer` is told as soon as one is known. */
  pages(
    language: string,
    titles: readonly string[],
    asking?: Asking & { readonly onAnswer?: (title: string, answer: PageAnswer) => void },
  ): Promise<ReadonlyMap<string, PageAnswer>>;
  /** The headings of a page, in order. */
  sections(language: string, title: string, asking?: Asking): Promise<Answer<readonly Section[]>>;
  /** Whether a page has what an address names behind `#`: a heading, or whatever else has that id. */
  hasFragment(language: string, title: string, fragment: string, asking?: Asking): Promise<Answer<boolean>>;
  /** Articles for some words, the best first: those whose titles begin with them, then those that speak of them. */
  search(language: string, words: string, limit: number, asking?: Asking): Promise<Answer<readonly FoundPage[]>>;
  summary(language: string, title: string, asking?: Asking): Promise<Answer<Summary>>;
  /** The articles that a disambiguation page lists, in its order. */
  meanings(language: string, title: string, asking?: Asking): Promise<Answer<readonly Meaning[]>>;
  /** The same article in other languages. */
  languageLinks(language: string, title: string, asking?: Asking): Promise<Answer<readonly LanguageLink[]>>;
}
