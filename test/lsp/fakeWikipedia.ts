/** A Wikipedia of a few articles on the loopback address, which says what it was asked. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An article, by its title. */
interface FakeArticle {
  readonly description?: string;
  readonly extract?: string;
  readonly redirectTo?: string;
  readonly meanings?: readonly string[];
  readonly languages?: Readonly<Record<string, string>>;
}

/** Answers as MediaWiki does to what features ask; `busy` and silence are its bad days. */
export class FakeWikipedia {
  mood: 'well' | 'busy' | 'silent' | 'gone' = 'well';
  readonly asked: URLSearchParams[] = [];
  readonly #articles: Readonly<Record<string, FakeArticle>>;
  readonly #server: Server;
  #arrivals: (() => void)[] = [];
  #givenUp: (() => void)[] = [];

  private constructor(articles: Readonly<Record<string, FakeArticle>>) {
    this.#articles = articles;
    this.#server = createServer(({ url = '' }, response) => this.#answer(new URL(url, 'http://x'), response));
  }

  static async start(articles: Readonly<Record<string, FakeArticle>>): Promise<FakeWikipedia> {
    const fake = new FakeWikipedia(articles);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  /** The base of its API. */
  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/w`;
  }

  /** Resolves when the next question arrives; ask before. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#arrivals.push(resolve));
  }

  /** Resolves when somebody gives up waiting; ask before. */
  givenUp(): Promise<void> {
    return new Promise((resolve) => this.#givenUp.push(resolve));
  }

  /** What was asked since the last time, in a word and its subject each. */
  take(): string[] {
    return this.asked.splice(0).map((each) => {
      const words = each.get('gpssearch') ?? each.get('gsrsearch') ?? each.get('titles') ?? each.get('page');
      return `${each.get('generator') ?? each.get('prop')} ${words}`;
    });
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #answer({ searchParams }: URL, response: ServerResponse): void {
    this.asked.push(searchParams);
    for (const resolve of this.#arrivals.splice(0)) resolve();
    if (this.mood === 'gone') return void response.destroy();
    if (this.mood === 'busy') return void response.writeHead(429, { 'Retry-After': '600' }).end();
    response.on('close', () => {
      if (!response.writableFinished) for (const resolve of this.#givenUp.splice(0)) resolve();
    });
    if (this.mood === 'silent') return;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(this.#found(searchParams)));
  }

  #found(asked: URLSearchParams): unknown {
    if (asked.get('action') === 'parse') return this.#parsed(asked.get('page') ?? '');
    const words = asked.get('gpssearch') ?? asked.get('gsrsearch');
    if (words === null) return this.#pages([asked.get('titles') ?? '']);
    const isFound = (title: string) => title.toLowerCase().startsWith(words.toLowerCase());
    return this.#pages(asked.has('gpssearch') ? Object.keys(this.#articles).filter(isFound) : []);
  }

  #pages(titles: readonly string[]): unknown {
    if (titles.length === 0) return { batchcomplete: true };
    const redirects = titles.flatMap((from) => {
      const to = this.#articles[from]?.redirectTo;
      return to === undefined ? [] : [{ from, to }];
    });
    const ends = new Set(titles.map((title) => this.#articles[title]?.redirectTo ?? title));
    return {
      batchcomplete: true,
      query: { redirects, pages: [...ends].map((title, at) => this.#page(title, at + 1)) },
    };
  }

  #page(title: string, index: number): unknown {
    const article = this.#articles[title];
    if (!article) return { title, missing: true };
    const { description, extract, meanings, languages = {} } = article;
    const langlinks = Object.entries(languages).map(([lang, name]) => {
      return { lang, title: name, url: `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(name)}` };
    });
    return { title, index, description, extract, langlinks, ...(meanings && { pageprops: { disambiguation: '' } }) };
  }

  #parsed(title: string): unknown {
    const meanings = this.#articles[title]?.meanings ?? [];
    const items = meanings.map((each) => `<li><a href="/wiki/x" title="${each}">${each}</a>, one of them</li>`);
    return { parse: { title, text: `<ul>${items.join('')}</ul>`, sections: [] } };
  }
}
