/** Where in a post suggested links may stand: the words of answers. */
import type { Nodes } from 'mdast';
import { inferTranscriptTurns } from '../../inference/transcriptTurns.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { type Span, spanOf, type Transcript } from '../../transcript/model.ts';

/** Words without markup in between; `start` is their offset in the post. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  /** Whether a sentence begins here, as far as the markup tells. */
  readonly opens: boolean;
}

/** What is not prose, is linked already, or is somebody else's layout. */
const closed = new Set<Nodes['type']>([
  'heading',
  'code',
  'inlineCode',
  'html',
  'yaml',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'footnoteReference',
]);

/** The passages of what the model says, or of all but notes and headings where nobody knows who speaks. */
export function* linkablePassages(transcript: Transcript): Iterable<Passage> {
  for (const span of answerSpans(transcript)) {
    const { block } = span;
    if (block.node && !transcript.noted.has(block)) yield* passagesBelow(block.node, span, true);
  }
}

function answerSpans(transcript: Transcript): Iterable<Span> {
  const { turns } = transcript;
  if (turns.length > 0) return turns.filter(({ role }) => role === 'model').flatMap(({ body }) => body);
  const inferred = inferTranscriptTurns(transcript);
  const answers = inferred.filter(({ role }) => role === 'model').flatMap(({ blocks }) => blocks);
  const [title, ...rest] = transcript.preface;
  const all = title?.kind === 'paragraph' && /^[^\n.!?]{1,120}\s*$/.test(title.text) ? rest : transcript.preface;
  return (inferred.length > 0 ? answers : all).map((block) => spanOf(block));
}

function* passagesBelow(node: Nodes, span: Span, opens: boolean): Iterable<Passage> {
  if (closed.has(node.type)) return;
  const range = rangeOf(node);
  const start = Math.max(range.start, span.start);
  const end = Math.min(range.end, span.end);
  if (node.type === 'text') {
    const { block } = span;
    const follows = SENTENCE_END.test(block.text.slice(Math.max(0, start - 12), start));
    const text = hideReferences(block.text.slice(start, end));
    if (start < end) yield { text, start: block.start + start, opens: opens || follows };
  } else if ('children' in node && !isBoldLine(node)) {
    const inline = node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote';
    let first = opens;
    for (const child of node.children as Nodes[]) {
      yield* passagesBelow(child, span, first || !inline);
      if (rangeOf(child).end > span.start && inline) first = node.type === 'table' || node.type === 'tableRow';
    }
  }
}

const SENTENCE_END = /[.!?:…]["'”’»)*_\s]{0,8}$/;

/** A paragraph that is bold as a whole is a heading without its mark. */
function isBoldLine(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

/** What stands for such as `&amp;` or `\&` in words: no letter, and no gap either. */
export const hidden = '\ufffc';

function hideReferences(text: string): string {
  return text.replace(/&#?\w{1,32};|\\[!-/:-@[-`{-~]/g, (reference) => hidden.repeat(reference.length));
}
