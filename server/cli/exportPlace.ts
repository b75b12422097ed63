/** Where an export is written to. */
import { mkdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { FileError, UsageError } from './errors.ts';
import type { Input } from './inputs.ts';

/** The name of a post without folder and extension. */
export function exportName({ path }: Input): string {
  return path === undefined ? 'post' : basename(path).replace(/(?:\.transcript)?(?:\.[^.]+)?$/, '') || 'post';
}

/**
 * A folder gets a file of that name, and is made where there is nothing and the place has no extension; any other place is
 * the file itself. Throws `UsageError` where that is the post.
 */
export async function placeIn(output: string | undefined, fileName: string, post: Input): Promise<string | undefined> {
  if (output === undefined || output === '-') return output;
  const found = await stat(output).catch(() => undefined);
  const isNewFolder = !found && (extname(output) === '' || /[\\/]$/.test(output));
  if (isNewFolder) await makeFolder(output);
  const place = isNewFolder || found?.isDirectory() ? join(output, fileName) : output;
  if (post.path !== undefined && (await isSameFile(place, post.path)))
    throw new UsageError(l10n.t('{0} is the transcript itself. Choose another place with --output.', place));
  return place;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new FileError(
      l10n.t('{0} cannot be made a folder ({1}).', path, (error as NodeJS.ErrnoException).code ?? '?'),
    );
  }
}

/** Links of either kind lead to the same file, and so do other ways to write its name. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return one?.isFile() === true && one.dev === other?.dev && one.ino === other.ino;
}
