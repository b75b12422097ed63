/** A client before a faulty proxy before a real MediaWiki. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type MediaWiki, startMediaWiki } from '../../scripts/mediawiki/server.ts';
import { type AnswerStore, MemoryStore } from '../../server/wikipediaClient/answerStore.ts';
import { WikipediaClient, type World } from '../../server/wikipediaClient/wikipediaClient.ts';
import { FaultyWikipedia } from './faultyWikipedia.ts';
import { TestClock } from './testClock.ts';

/** What a test has: MediaWiki and the proxy last for the file. */
export interface Wikipedia {
  readonly mediawiki: MediaWiki;
  readonly proxy: FaultyWikipedia;
}

/** Starts both for a test file. */
export function wikipedia(): Wikipedia {
  const both = {} as { mediawiki: MediaWiki; proxy: FaultyWikipedia };
  beforeAll(async () => {
    both.mediawiki = await startMediaWiki();
    both.proxy = await FaultyWikipedia.start(both.mediawiki.address);
  });
  beforeEach(() => both.proxy.reset());
  afterAll(async () => {
    await both.proxy.stop();
    await both.mediawiki.stop();
  });
  return both;
}

/** A program that asks through the proxy; those that have one store and one clock are the same editor's. */
export function program(
  { proxy }: Wikipedia,
  {
    store = new MemoryStore() as AnswerStore,
    clock = new TestClock(),
    contact = 'editor@example.org',
    ...more
  }: Partial<World> & { contact?: string; clock?: TestClock } = {},
) {
  const world = { fetch, clock, store, version: '1.2.3', library: 'undici/7', isAllowed: () => true, ...more };
  const client = new WikipediaClient(world);
  // The same wiki under more names: the proxy tells languages by the path.
  const apis = Object.fromEntries(['en', 'de', 'fr', 'es'].map((language) => [language, proxy.base(language)]));
  return { client, api: client.with({ contact, apis }), clock, store };
}
