/** Front matter for a blog’s generator. */
import { type Document, isMap, parseDocument } from 'yaml';
import type { Transcript } from '../../transcript/model.ts';
import { tagsOf } from './frontMatterValues.ts';

/** Values to be put first, by key, where the post has none of its own; the title replaces the post’s. */
export interface OwnValues {
  readonly title: string;
  readonly others: Readonly<Record<string, string>>;
}

/**
 * The front matter with all that the post says there, comments included, but for what Colloquy notes for itself. Of front
 * matter that cannot be read nothing is taken over: generators would refuse it.
 */
export function frontMatterText(transcript: Transcript, { title, others }: OwnValues): string {
  const document = documentOf(transcript);
  document.delete('sourceHash');
  // Generators cut a text of tags at its spaces.
  if (typeof document.get('tags') === 'string') document.set('tags', document.createNode(tagsOf(transcript)));
  for (const [key, value] of Object.entries(others).reverse()) if (!document.has(key)) setFirst(document, key, value);
  if (document.has('title')) document.set('title', title);
  else if (title) setFirst(document, 'title', title);
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

function documentOf({ frontMatter }: Transcript): Document {
  const { node } = frontMatter?.block ?? {};
  const isUsable = frontMatter?.errors.length === 0 && node?.type === 'yaml';
  const document = parseDocument(isUsable ? node.value : '{}', { logLevel: 'silent' });
  if (isMap(document.contents) && document.contents.items.length > 0) return document;
  const empty = parseDocument('{}');
  if (isMap(empty.contents)) empty.contents.flow = false;
  return empty;
}

function setFirst(document: Document, key: string, value: string): void {
  if (isMap(document.contents)) document.contents.items.unshift(document.createPair(key, value));
}
