import { configurationJsonSchema, type Schema } from './schema.ts';

const START = '<!-- keys: generated -->';
const END = '<!-- /keys -->';

/**
 * The page on the configuration with a fresh table of its keys between its two marks.
 * @throws Error when the marks are missing.
 */
export function configurationKeys(page: string): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/configuration.md needs ${START} and ${END}`);
  const rows = rowsOf(configurationJsonSchema(), '').join('\n');
  const table = `| Key | What it means | Value | Without it |\n| --- | --- | --- | --- |\n${rows}`;
  return `${page.slice(0, from + START.length)}\n${table}\n${page.slice(to)}`;
}

/** A row a key; the keys of objects and of lists of objects follow theirs. Rules have their own table, overrides the same keys. */
function rowsOf(schema: Schema, before: string): string[] {
  const properties = schema.properties ?? schema.anyOf?.find((each) => each.properties)?.properties ?? {};
  return Object.entries(properties).flatMap(([key, each]) => {
    const path = before + key;
    const row = `| \`${path}\` | ${each.description ?? ''} | ${valuesOf(each)} | ${defaultIn(each)} |`;
    if (path === 'rules') return [row];
    if (path === 'overrides')
      return [row, ...rowsOf({ properties: { files: each.items?.properties?.['files'] ?? {} } }, 'overrides[].')];
    return [row, ...rowsOf(each, `${path}.`), ...rowsOf(each.items ?? {}, `${path}[].`)];
  });
}

function valuesOf({ type, enum: choices, anyOf, items, additionalProperties }: Schema): string {
  if (choices) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (anyOf) return anyOf.map((each) => (each.type === 'object' ? 'an object' : valuesOf(each))).join('; or ');
  if (type === 'array')
    return `list of ${(items?.anyOf ?? [items]).map((each) => (each?.type === 'object' ? 'objects' : 'texts')).join(' or ')}`;
  if (type === 'object' && typeof additionalProperties === 'object')
    return `object: name → ${valuesOf(additionalProperties)}`;
  return { string: 'text', integer: 'whole number', boolean: '`true`, `false`' }[type ?? ''] ?? type ?? '';
}

function defaultIn({ default: value }: Schema): string {
  const isEmpty = value === undefined || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
  return isEmpty ? '' : `\`${String(value)}\``;
}
