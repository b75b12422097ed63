/** Finds the files that operands name. */
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Complaints } from './complaints.ts';

/** A file to read. */
export interface Input {
  /** What reports call it: as it was named, with forward slashes; `-` for standard input. */
  readonly file: string;
  /** What messages call it. */
  readonly name: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
}

/** The input of an operand that is taken as it is. */
export function inputOf(operand: string): Input {
  if (operand === '-') return { file: '-', name: l10n.t('Standard input'), path: undefined };
  return { file: slashed(operand), name: slashed(operand), path: operand };
}

/**
 * The inputs in the order of the operands, each file once. Files are taken whatever they are called; folders and
 * globs give the transcripts in them, without `node_modules`, symbolic links and what starts with a dot.
 */
export async function findInputs(operands: readonly string[], complaints: Complaints): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const operand of operands) {
    const found = await inputsOf(operand);
    if (found.length === 0) complaints.add(l10n.t('No transcripts match {0}.', operand));
    for (const input of found) {
      const key = input.path === undefined ? '-' : resolve(input.path);
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}

async function inputsOf(operand: string): Promise<Input[]> {
  if (operand === '-') return [inputOf(operand)];
  const stats = await stat(operand).catch(() => undefined);
  if (stats?.isDirectory()) {
    const names = await transcriptsIn('**/*', operand);
    return names.map((name) => inputOf(join(operand, name)));
  }
  const pattern = slashed(operand);
  if (stats || !isDynamicPattern(pattern)) return [inputOf(operand)];
  return (await transcriptsIn(pattern, '.')).map(inputOf);
}

async function transcriptsIn(pattern: string, folder: string): Promise<string[]> {
  const options = { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false, followSymbolicLinks: false };
  const names = await glob(pattern, options);
  return names.filter((name) => /\.transcript(?:\.md)?$/.test(name)).sort();
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
