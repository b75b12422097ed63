/** What a page says of itself to machines. */
import type { Element } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Role } from '../../transcript/model.ts';
import { piecesOf } from '../pieces.ts';
import type { ExportedPost } from './exportFormat.ts';
import { dateOf, tagsOf, textValue } from './frontMatterValues.ts';
import { titleOf } from './title.ts';

/** What is known of a post besides its words. */
export interface Metadata {
  /** Empty where a post has none. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly date: string | undefined;
  readonly tags: readonly string[];
  readonly blog: string | undefined;
  readonly editors: readonly string[];
  readonly models: readonly string[];
}

/** The metadata of a post, of which `articleOf` gave the article. */
export function metadataOf({ transcript, configuration }: ExportedPost, article: Element): Metadata {
  const pieces = piecesOf(transcript, configuration);
  const names = (role: Role) => [
    ...new Set(pieces.flatMap((piece) => (piece.role === role ? (piece.speaker ?? []) : []))),
  ];
  const models = names('model');
  const model = textValue(transcript, 'model');
  return {
    title: titleOf(article),
    description: textValue(transcript, 'description') ?? shortened(openingOf(article)),
    language: transcript.language,
    date: dateOf(transcript),
    tags: tagsOf(transcript),
    blog: configuration.blog,
    editors: names('editor').length > 0 ? names('editor') : [configuration.editorName],
    models: model && models.length <= 1 ? [model] : models,
  };
}

/** The words of the preface, else those of the first question. */
function openingOf({ children }: Element): string {
  const part = (name: string) =>
    children.find((child) => child.type === 'element' && [child.properties['className']].flat().includes(name));
  const opening = part('preface') ?? part('turn-editor');
  const words = opening?.type === 'element' ? opening.children.map(wordsOf).join(' ') : '';
  return words.replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Element['children'][number]): string {
  if (node.type !== 'element') return plainText(node);
  const { className, role } = node.properties;
  const isAside =
    [className].flat().some((name) => name === 'speaker' || name === 'footnotes') || role === 'doc-noteref';
  return isAside ? '' : node.children.map(wordsOf).join('');
}

/** As many whole words as search engines show. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST - 2);
  return `${text.slice(0, end > 0 ? end : LONGEST - 2).replace(/[\p{P}\s]+$/u, '')} …`;
}

const LONGEST = 160;
