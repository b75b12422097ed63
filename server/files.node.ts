/** Files on the disk; what lies elsewhere is read through the client. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from './config/files.ts';

/** Files of the `file:` scheme from the disk, all others from `elsewhere`. */
export function nodeFiles(elsewhere: Files): Files {
  return {
    async read(uri) {
      if (!uri.startsWith('file:')) return elsewhere.read(uri);
      const path = pathOf(uri);
      return path === undefined ? undefined : readFile(path, 'utf8').catch(() => undefined);
    },
    chunks(uri) {
      if (!uri.startsWith('file:')) return elsewhere.chunks?.(uri);
      const path = pathOf(uri);
      return path === undefined ? undefined : createReadStream(path);
    },
  };
}

/** Undefined for addresses of files that this system cannot have. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
