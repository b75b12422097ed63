import type { Files } from '../../config/files.ts';
import type { WikipediaWorld } from './wikipedia.ts';

/** What the server has of what it runs on. */
export interface Platform {
  readonly files: Files;
  readonly wikipedia: WikipediaWorld;
}
