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
      return readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
    },
    chunks(uri) {
      return uri.startsWith('file:') ? createReadStream(fileURLToPath(uri)) : elsewhere.chunks?.(uri);
    },
  };
}
