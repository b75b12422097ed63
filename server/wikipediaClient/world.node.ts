/** The client of Wikipedia on Node. */
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { MemoryStore } from './answerStore.ts';
import { wallClock } from './clock.ts';
import { FileStore } from './fileStore.node.ts';
import { WikipediaClient } from './wikipediaClient.ts';

/** @param cacheFolder the address of a folder where answers are kept; without one they last as long as the program. */
export function openOnNode(cacheFolder: string | undefined, isAllowed: () => boolean): WikipediaClient {
  const isFile = cacheFolder?.startsWith('file:') === true;
  const store = isFile ? new FileStore(fileURLToPath(cacheFolder), wallClock.now) : new MemoryStore();
  const library = `undici/${process.versions['undici'] ?? '0'}`;
  return new WikipediaClient({ fetch, clock: wallClock, store, version, library, isAllowed });
}
