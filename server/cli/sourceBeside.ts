/** Sources beside the posts that the command line reads and writes. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as l10n from '@vscode/l10n';
import { hashChange } from '../convert/source/hashChange.ts';
import { applyChanges } from '../rules/applyFixes.ts';
import { type Source, sourceFileOf, sourceFileText } from '../source/sourceFile.ts';
import { sourceHash } from '../source/sourceHash.ts';
import { parseTranscript } from '../transcript/parse.ts';
import type { Arguments } from './command.ts';
import { FileError, UsageError } from './errors.ts';
import type { Input } from './inputs.ts';
import { writeText } from './writeText.ts';

/** The text of the file beside a post that should hold its source; undefined where there is none. */
export function besideText(post: string): Promise<string | undefined> {
  return readFile(sourceFileOf(post), 'utf8').catch(() => undefined);
}

/** Where the post goes whose source is to be kept. Throws `UsageError` and `FileError`. */
export function besideOutput({ flags, values }: Arguments): string {
  const output = values.get('output');
  if (output === undefined || output === '-' || flags.has('list') || flags.has('json'))
    throw new UsageError(l10n.t('--keep-source needs a transcript to lie beside: name one with -o.'));
  const file = sourceFileOf(output);
  if (existsSync(file) && !flags.has('force'))
    throw new FileError(l10n.t('{0} exists. Name another file, or add --force to replace it.', file));
  return output;
}

/** What an input is called in the source: never where it lies. */
export function nameOf({ path }: Input): string | null {
  return path === undefined ? null : basename(path);
}

/** Writes a post that names its source, and the source beside it. Throws `FileError`. */
export async function writeWithSource(output: string, post: string, source: Source): Promise<void> {
  const hash = await sourceHash(source);
  const change = hash === undefined ? [] : [hashChange(parseTranscript(post), hash)];
  await writeText(output, applyChanges(post, change));
  await writeText(sourceFileOf(output), sourceFileText(source));
}
