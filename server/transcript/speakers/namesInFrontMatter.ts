/** Where front matter names speakers. */
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { OffsetRange, Transcript } from '../model.ts';

/** The places of `model` and of names in `speakers` that are exactly one of the given names, without quotes. */
export function namesInFrontMatter({ frontMatter }: Transcript, names: ReadonlySet<string>): OffsetRange[] {
  if (!frontMatter || frontMatter.errors.length > 0) return [];
  const { block } = frontMatter;
  const opening = /^---[^\n\r]*(?:\r\n|\n|\r)?/.exec(block.text)?.[0].length ?? 0;
  const yaml = block.node?.type === 'yaml' ? block.text.slice(opening, opening + block.node.value.length) : '';
  const { contents } = parseDocument(yaml, { logLevel: 'silent' });
  if (!isMap(contents)) return [];
  const scalars = [contents.get('model', true), ...speakersIn(contents.get('speakers', true))].filter(isScalar);
  return scalars.flatMap(({ value, range, type }: Scalar) => {
    if (!range || typeof value !== 'string' || !names.has(value)) return [];
    const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
    const start = block.start + opening + range[0] + quote;
    return [{ start, end: start + value.length }];
  });
}

/** Names in a list of names or records, and the keys of a map of names to roles. */
function speakersIn(node: unknown): unknown[] {
  if (isMap(node)) return node.items.map(({ key }) => key);
  if (!isSeq(node)) return [];
  return node.items.map((item) => (isMap(item) ? item.get('name', true) : (item as Node)));
}
