/** Reads a post's front matter. */
import * as l10n from '@vscode/l10n';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Block, FrontMatter } from './model.ts';

/** Front matter is short; what is longer is a post between two rules, on which the YAML parser would take seconds. */
const LONGEST = 20_000;
const MOST_ERRORS = 20;

/** The front matter of a `yaml` block. Invalid YAML gives errors and no values; it never throws. */
export function frontMatterOf(block: Block): FrontMatter {
  const opening = /^---[^\n\r]*(?:\r\n|\n|\r)?/.exec(block.text)?.[0].length ?? 0;
  const value = block.node?.type === 'yaml' ? block.text.slice(opening, opening + block.node.value.length) : '';
  if (value.length > LONGEST)
    return {
      block,
      values: {},
      errors: [{ message: l10n.t('it is longer than {0} characters.', LONGEST), start: 0, end: 3 }],
    };
  try {
    const document = parseDocument(value, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
    const errors = document.errors
      .slice(0, MOST_ERRORS)
      .map(({ message, pos }) => ({ message, ...lineAt(block.text, opening + pos[0]) }));
    const usable = errors.length === 0 && isMap(document.contents);
    return { block, values: usable ? valuesOf(document) : {}, errors };
  } catch (error) {
    return {
      block,
      values: {},
      errors: [{ message: String((error as Error).message), start: opening, end: opening + value.length }],
    };
  }
}

/** A title is text, as it is written, whatever YAML makes of `1984` or `true`. */
function valuesOf(document: Document): Record<string, unknown> {
  const values = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  const title = document.get('title', true);
  const isOther = isScalar(title) && (typeof title.value === 'number' || typeof title.value === 'boolean');
  return isOther ? { ...values, title: title.source ?? String(title.value) } : values;
}

/** The words of the line: YAML's own positions are often a line break or a single letter. */
function lineAt(text: string, offset: number): { start: number; end: number } {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = /^[^\n\r]*/.exec(text.slice(from))?.[0] ?? '';
  const indent = line.length - line.trimStart().length;
  return { start: from + indent, end: from + Math.max(indent, line.trimEnd().length) };
}
