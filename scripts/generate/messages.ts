import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { globSync } from 'tinyglobby';

/** The messages that client and server pass through l10n, as the bundle that translators start from. */
export async function messages(root: string): Promise<Record<string, unknown>> {
  const paths = globSync(['client/**/*.ts', 'server/**/*.ts', '!**/*.test.ts'], { cwd: root }).sort();
  const sources = paths.map((path) => ({ extension: '.ts', contents: readFileSync(join(root, path), 'utf8') }));
  const found = await getL10nJson(sources);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
