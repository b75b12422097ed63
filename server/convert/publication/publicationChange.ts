/** Notes in a post where it was published. */
import { isMap, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { TextChange } from '../../rules/applyFixes.ts';
import type { OffsetRange, Transcript } from '../../transcript/model.ts';
import { PUBLICATION_KEY, type Publication } from './publication.ts';

const OPENING = /^---[^\n\r]*(?:\r\n|\n|\r)?/;
const CLOSING = /(?:---|\.\.\.)[ \t]*\s*$/;

/**
 * The change that notes it in front matter, which it makes where there is none. All other keys stay as they are.
 * Undefined where front matter is something else than a list of keys and values.
 */
export function publicationChange(
  { frontMatter, text, lineBreak }: Transcript,
  publication: Publication,
): TextChange | undefined {
  const line = `${PUBLICATION_KEY}: ${inYaml(publication)}`;
  if (!frontMatter) {
    const start = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
    return { start, end: start, newText: ['---', line, '---', '', ''].join(lineBreak) };
  }
  const { block } = frontMatter;
  const opening = OPENING.exec(block.text)?.[0].length ?? 0;
  const closing = CLOSING.exec(block.text)?.index ?? block.text.length;
  const yaml = block.text.slice(opening, closing);
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  if (contents !== null && !isMap(contents)) return undefined;
  const old = contents && entryIn(contents, yaml);
  if (!old) return { start: block.start + closing, end: block.start + closing, newText: line + lineBreak };
  const from = block.start + opening;
  return { start: from + old.start, end: from + old.end, newText: line };
}

/** One line, however long the names are. */
function inYaml({ site, id, file }: Publication): string {
  const noted = { site, id, ...(file !== null && { file }) };
  return stringify(noted, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

/** Where the entry stands, from its key to the end of its value, whichever way it was written. */
function entryIn({ items }: YAMLMap, yaml: string): OffsetRange | undefined {
  const entry = items.find(({ key }) => isScalar(key) && key.value === PUBLICATION_KEY);
  const start = isScalar(entry?.key) ? entry.key.range?.[0] : undefined;
  if (!entry || start === undefined) return undefined;
  const value = entry.value as { range?: readonly number[] } | null;
  const end = value?.range?.[1] ?? start + PUBLICATION_KEY.length;
  // The value of a block ends behind its last line break.
  return { start, end: start + yaml.slice(start, end).trimEnd().length };
}
