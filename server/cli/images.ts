/** Reads images that lie beside a post. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { pathOfImage } from '../render/export/images.ts';
import { imageTypeOf } from '../render/export/imageType.ts';
import { largestImage } from '../render/export/largestImage.ts';
import type { Input } from './inputs.ts';

/** The bytes of images below the post’s folder or the current one; tells of those that the page will have to look for. */
export async function readImages(
  addresses: readonly string[],
  { path }: Input,
  warn: (warning: string) => void,
): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  const folder = dirname(resolve(path ?? 'post'));
  for (const address of addresses) {
    const bytes = await readImage(resolve(folder, pathOfImage(address)), [folder, process.cwd()]);
    if (typeof bytes === 'string') warn(l10n.t('{0} is not in the page, which refers to it: {1}', address, bytes));
    else images.set(address, bytes);
  }
  return images;
}

/** The image, or why it is left where it is. A link must not lead out of the folders either. */
async function readImage(path: string, folders: readonly string[]): Promise<Uint8Array | string> {
  try {
    const target = await realpath(path);
    const roots = await Promise.all(folders.map((folder) => realpath(folder)));
    if (!roots.some((root) => target.startsWith(root.endsWith(sep) ? root : root + sep)))
      return l10n.t('it lies elsewhere than the post.');
    const info = await stat(target);
    // A pipe would keep whoever reads it waiting.
    if (!info.isFile()) return l10n.t('it is no image that browsers show.');
    if (info.size > largestImage) return l10n.t('it is larger than {0} MB.', largestImage / 2 ** 20);
    const bytes = await readFile(target);
    return imageTypeOf(bytes) ? bytes : l10n.t('it is no image that browsers show.');
  } catch {
    return l10n.t('it cannot be read.');
  }
}
