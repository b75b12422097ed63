import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of the folder where the command line keeps answers: each system has its own place for what can be lost. */
export function userCacheFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const { LOCALAPPDATA: local, XDG_CACHE_HOME: cache } = environment;
  const places: Partial<Record<NodeJS.Platform, string>> = {
    win32: local || join(homedir(), 'AppData', 'Local'),
    darwin: join(homedir(), 'Library', 'Caches'),
  };
  return pathToFileURL(join(places[platform] ?? (cache || join(homedir(), '.cache')), 'colloquy')).href;
}
