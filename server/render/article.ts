/** A transcript for readers: an `<article>` that says who speaks without any style. */
import type { Element, ElementContent } from 'hast';
import type { Configuration } from '../config/configuration.ts';
import type { Transcript } from '../transcript/model.ts';
import { BlockRenderer } from './blockRenderer.ts';
import { element } from './element.ts';
import { Footnotes, footnotesIn } from './footnotes.ts';
import { closeHeadingGaps } from './headings.ts';
import { withoutDeadLinks } from './links.ts';
import { inLook, namesModels, type PostLook } from './look.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The post as readers will see it, in one of the looks, with what is safe alone. */
export function articleOf(transcript: Transcript, configuration: Configuration, look: PostLook): Element {
  const pieces = piecesOf(transcript, configuration);
  const footnotes = footnotesOf(transcript);
  const renderer = new BlockRenderer(transcript, () => footnotes);
  const names = namesModels(pieces, look);
  const children = pieces.flatMap((piece) => {
    const { body, text } = piece;
    const words = text === undefined ? body.flatMap((span) => renderer.span(span, piece)) : renderer.title(text);
    const notes = renderer.notes(
      body.flatMap((span) => footnotes.below(span)),
      piece,
    );
    const content = withoutDeadLinks([...words, ...notes]);
    return content.length > 0 ? [frameOf(piece, inLook(piece, content, look, names))].flat() : [];
  });
  const className = ['transcript', `look-${look}`];
  const article = element('article', { className, lang: transcript.language, dir: 'auto' }, lines(children));
  closeHeadingGaps(article);
  return article;
}

function footnotesOf({ blocks }: Transcript): Footnotes {
  return new Footnotes(
    blocks.flatMap((block) => {
      const fact = footnotesIn(block);
      return fact ? [[block, fact] as const] : [];
    }),
  );
}

function frameOf({ kind, role }: Piece, content: ElementContent[]): ElementContent | ElementContent[] {
  if (kind === 'title') return content;
  if (kind === 'preface') return element('div', { className: ['preface'] }, lines(content));
  // A note within an article is no landmark of the page.
  if (kind === 'disclaimer') return element('aside', { className: ['disclaimer'], role: 'note' }, lines(content));
  return element('section', { className: ['turn', `turn-${role}`] }, lines(content));
}

function lines(children: readonly ElementContent[]): (ElementContent | string)[] {
  return ['\n', ...children.flatMap((child) => [child, '\n'])];
}
