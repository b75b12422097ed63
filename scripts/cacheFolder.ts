import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what is large and the same for every clone is kept, in the user's cache. */
export const cacheFolder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'colloquy');
