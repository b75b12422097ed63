/** Writes files whole or not at all. */
import { rmSync } from 'node:fs';
import { access, chmod, chown, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { FileError } from './errors.ts';
import { onInterrupt } from './interruption.ts';
import { print } from './terminal.ts';

/** Writes to a file, or to standard output when none is named or it is `-`. Throws `FileError`. */
export async function writeOutput(path: string | undefined, text: string): Promise<void> {
  if (path === undefined || path === '-') print(text);
  else await writeText(path, text);
}

/**
 * Replaces the text of a file, or makes it, without ever leaving half of it: a new file takes the old one's place.
 * Mode and owner stay, and a symbolic link goes on leading to the file. Throws `FileError`.
 */
export async function writeText(path: string, text: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => undefined);
    if (old?.isFile() === false) await overwrite(target, text);
    else if (old && !(await isWritable(target, old.mode)))
      throw new FileError(l10n.t('{0} is read-only and was not changed.', path));
    else await replace(target, text, old);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(writingFailed(path, (error as NodeJS.ErrnoException).code));
  }
}

/** Root may write anything, yet means to keep what is marked read-only. */
async function isWritable(path: string, mode: number): Promise<boolean> {
  if ((mode & 0o222) === 0) return false;
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Pipes and devices cannot be replaced. */
async function overwrite(path: string, text: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  await file.writeFile(text).finally(() => file.close());
}

/** Two names may lead to one file, which is then written twice at a time. */
let temporaries = 0;

async function replace(
  path: string,
  text: string | Uint8Array,
  old: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${++temporaries}.tmp`);
  const calm = onInterrupt(() => rmSync(temporary, { force: true }));
  try {
    const file = await open(temporary, 'wx');
    await file
      .writeFile(text)
      .then(() => file.sync())
      .finally(() => file.close());
    if (old) {
      // Only root may give files away; for others owner and group are theirs already.
      await chown(temporary, old.uid, old.gid).catch(() => {});
      await chmod(temporary, old.mode & 0o7777);
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    calm();
  }
}

function writingFailed(name: string, code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return l10n.t('{0} cannot be written: there is no such folder.', name);
    case 'EISDIR':
      return l10n.t('{0} is a folder, not a file.', name);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return l10n.t('{0} may not be written.', name);
    default:
      return l10n.t('{0} cannot be written ({1}).', name, code ?? '?');
  }
}
