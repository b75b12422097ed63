/** Front matter for a blog’s generator. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  Scalar,
  stringify,
  visit,
} from 'yaml';
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
  if (typeof document.get('tags') === 'string')
    document.set('tags', document.createNode(tagsOf(transcript).map(textScalar)));
  for (const [key, value] of Object.entries(others).reverse()) if (!document.has(key)) setFirst(document, key, value);
  const old = document.get('title', true);
  if (title && isScalar(old)) Object.assign(old, { value: title, type: textScalar(title).type ?? old.type });
  else if (title && document.has('title')) document.set('title', textScalar(title));
  else if (title) setFirst(document, 'title', textScalar(title));
  return `---\n${document.toString({ lineWidth: 0 }).replace(UNREADABLE, '\uFFFD')}---\n`;
}

/** What YAML takes nowhere: control characters, and what is no character. */
const UNREADABLE = /(?![\n\t])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

function documentOf({ frontMatter }: Transcript): Document {
  const { node } = frontMatter?.block ?? {};
  const isUsable = frontMatter?.errors.length === 0 && node?.type === 'yaml';
  const document = parseDocument(isUsable ? node.value : '{}', { logLevel: 'silent' });
  if (isMap(document.contents) && document.contents.items.length > 0) return withoutAliases(document);
  const empty = parseDocument('{}');
  if (isMap(empty.contents)) empty.contents.flow = false;
  return empty;
}

/** Each alias as what it stands for, since its anchor may stand where something is changed or left behind. */
function withoutAliases(document: Document): Document {
  const anchored = new Map<string, Node>();
  visit(document, (_, node, path) => {
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      const meant = (target && !path.includes(target) ? target.clone() : new Scalar(null)) as Node;
      const { comment, commentBefore, spaceBefore } = node;
      return Object.assign(meant, { comment, commentBefore, spaceBefore });
    }
    if (!isNode(node) || !('anchor' in node) || !node.anchor) return undefined;
    anchored.set(node.anchor, node);
    delete node.anchor;
    return undefined;
  });
  return document;
}

/** Text that stays text for generators too, some of which read `Yes`, `12:30` and `2023-08-01` as YAML 1.1 does. */
function textScalar(value: string): Scalar {
  const scalar = new Scalar(value.replace(UNREADABLE, '\uFFFD'));
  if (/^["']/.test(stringify(scalar.value, { compat: 'yaml-1.1', lineWidth: 0 }))) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function setFirst(document: Document, key: string, value: string | Scalar): void {
  if (isMap(document.contents)) document.contents.items.unshift(document.createPair(key, value));
}
