/** The client of Wikipedia in a browser: the browser keeps what it may, answers are forgotten with the window. */
import { version } from '../../package.json';
import { MemoryStore } from './answerStore.ts';
import { wallClock } from './clock.ts';
import { WikipediaClient } from './wikipediaClient.ts';

/** A browser’s fetch wants to be called on nothing. */
const browserFetch: typeof fetch = (input, init) => fetch(input, init);

/** Opens it. */
export function openInBrowser(isAllowed: () => boolean): WikipediaClient {
  const store = new MemoryStore();
  return new WikipediaClient({ fetch: browserFetch, clock: wallClock, store, version, library: undefined, isAllowed });
}
