/** Reads a file or standard input piece by piece. */
import { createReadStream } from 'node:fs';
import { FileError } from '../errors.ts';
import type { Input } from '../inputs.ts';
import { readingFailed } from '../readText.ts';

/** The bytes of an input; whoever stops asking closes the file. Throws `FileError`. */
export async function* readChunks({ name, path }: Input): AsyncGenerator<Uint8Array, void> {
  try {
    yield* path === undefined ? process.stdin : createReadStream(path);
  } catch (error) {
    throw new FileError(readingFailed(name, (error as NodeJS.ErrnoException).code));
  }
}
