// Writes what is derived from the sources: settings, rule pages, the tables of the README and of the page on the
// configuration, schema and messages.
// `--check` writes nothing and fails when something on disk differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configurationKeys } from './generate/configurationKeys.ts';
import { messages } from './generate/messages.ts';
import { readmeTable } from './generate/readmeTable.ts';
import { rulePages } from './generate/rulePages.ts';
import { configurationJsonSchema } from './generate/schema.ts';
import { packageWithRuleSettings, stringsWithRuleSettings } from './generate/settings.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const generated = new Map<string, string>([
  ...rulePages(),
  ['package.json', json(packageWithRuleSettings(JSON.parse(read('package.json'))))],
  ['package.nls.json', json(stringsWithRuleSettings(JSON.parse(read('package.nls.json'))))],
  ['README.md', readmeTable(read('README.md'))],
  ['docs/configuration.md', configurationKeys(read('docs/configuration.md'))],
  ['schema/colloquy.config.schema.json', json(configurationJsonSchema())],
  ['l10n/bundle.l10n.json', json(await messages(root))],
]);

const stale = [...generated].filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text);
const orphans = readdirSync(join(root, 'docs/rules'), { withFileTypes: true })
  .map((entry) => `docs/rules/${entry.name}`)
  .filter((path) => !generated.has(path));

if (process.argv.includes('--check')) {
  const wrong = [...stale.map(([path]) => path), ...orphans];
  if (wrong.length > 0) {
    console.error(`Not up to date: ${wrong.join(', ')}. Run: npm run generate`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of orphans) rmSync(join(root, path));
}
