import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/**
 * Path of the packaged extension.
 * @throws Error when it has not been made.
 */
export function packagedExtension(): string {
  const { name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const vsix = join(repository, `${name}-${version}.vsix`);
  if (!existsSync(vsix)) throw new Error(`${vsix} is absent; npm run package makes it`);
  return vsix;
}
