/** A Wikipedia on this machine that knows some pages, and writes down what it is asked. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page: its description, or where it leads. */
export type FakePage = { readonly description?: string; readonly isDisambiguation?: boolean } | { readonly to: string };

/** Answers `action=query` with titles, as MediaWiki does. */
export class FakeWikipedia {
  /** The titles of each request. */
  readonly asked: string[][] = [];
  /** Is called before an answer is given. */
  before: () => Promise<void> | void = () => undefined;
  readonly #server: Server;

  private constructor(pages: Readonly<Record<string, FakePage>>) {
    this.#server = createServer(async ({ url = '' }, response) => {
      const titles = new URL(url, 'http://127.0.0.1').searchParams.get('titles')?.split('|') ?? [];
      this.asked.push(titles);
      await this.before();
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer(pages, titles)));
    });
  }

  static async start(pages: Readonly<Record<string, FakePage>>): Promise<FakeWikipedia> {
    const fake = new FakeWikipedia(pages);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  /** What `colloquy.wikipedia.apis` has to say. */
  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/w`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

function answer(pages: Readonly<Record<string, FakePage>>, titles: readonly string[]) {
  const redirects: { from: string; to: string }[] = [];
  const ends = titles.map((title) => {
    const page = pages[title];
    if (!page || !('to' in page)) return title;
    redirects.push({ from: title, to: page.to });
    return page.to;
  });
  const answers = [...new Set(ends)].map((title) => {
    const page = pages[title];
    if (!page || 'to' in page) return { ns: 0, title, missing: true };
    const { description, isDisambiguation } = page;
    return { ns: 0, title, description, pageprops: isDisambiguation ? { disambiguation: '' } : {} };
  });
  return { batchcomplete: true, query: { redirects, pages: answers } };
}
