/** Reads a text from a file or standard input. */
import { readFile, stat } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';
import { LARGEST } from '../features/posts/postText.ts';
import { FileError } from './errors.ts';
import type { Input } from './inputs.ts';
import { readStandardInput } from './terminal.ts';

/** The text of an input, a byte order mark included. Throws `FileError`. */
export async function readText({ name, path }: Input): Promise<string> {
  try {
    if (path !== undefined && (await stat(path)).size > LARGEST) throw tooLarge(name);
    return decode(path === undefined ? await readStandardInput() : await readFile(path), name);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(readingFailed(name, (error as NodeJS.ErrnoException).code));
  }
}

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST) throw tooLarge(name);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new FileError(l10n.t('{0} is encoded in UTF-16. Save it as UTF-8.', name));
  if (bytes.includes(0)) throw new FileError(l10n.t('{0} is a binary file, not a text.', name));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(l10n.t('{0} is not encoded in UTF-8. Save it as UTF-8.', name));
  }
}

function tooLarge(name: string): FileError {
  return new FileError(l10n.t('{0} is larger than {1} MB.', name, LARGEST / 2 ** 20));
}

/** Why a file could not be read, by the code of the system's error. */
export function readingFailed(name: string, code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return l10n.t('There is no file {0}.', name);
    case 'EISDIR':
      return l10n.t('{0} is a folder, not a file.', name);
    case 'EACCES':
    case 'EPERM':
      return l10n.t('{0} may not be read.', name);
    default:
      return l10n.t('{0} cannot be read ({1}).', name, code ?? '?');
  }
}
