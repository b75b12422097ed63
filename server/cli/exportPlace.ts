/** Where an export is written to. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Input } from './inputs.ts';

/** The name of a post without folder and extension. */
export function exportName({ path }: Input): string {
  return path === undefined ? 'post' : basename(path).replace(/(?:\.transcript)?(?:\.[^.]+)?$/, '') || 'post';
}

/** A folder that exists gets a file of that name; any other place is the file itself. */
export async function placeIn(output: string | undefined, fileName: string): Promise<string | undefined> {
  if (output === undefined || output === '-') return output;
  const isFolder = (await stat(output).catch(() => undefined))?.isDirectory();
  return isFolder ? join(output, fileName) : output;
}
