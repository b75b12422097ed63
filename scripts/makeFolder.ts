import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder in one step: it is filled under another name, so that whoever finds it finds it whole. Where another run was
 * faster, its folder stays.
 */
export async function makeFolder(
  target: string,
  fill: (folder: string) => Promise<void>,
  isWhole: (folder: string) => boolean | Promise<boolean> = existsSync,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = await mkdtemp(`${target}.part-`);
  try {
    await fill(temporary);
    await rename(temporary, target).catch(async (error) => {
      if (!(await isWhole(target))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
