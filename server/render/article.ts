/** A transcript for readers: an `<article>`, alone or as a page. */
import * as l10n from '@vscode/l10n';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as plainText } from 'mdast-util-to-string';
import type { Configuration } from '../config/configuration.ts';
import type { Transcript } from '../transcript/model.ts';
import { BlockRenderer } from './blockRenderer.ts';
import { documentStyle } from './documentStyle.ts';
import { element } from './element.ts';
import { Footnotes, footnotesIn } from './footnotes.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The post as an `<article>` to be put into a page; it says who speaks without any style. */
export function renderFragment(transcript: Transcript, configuration: Configuration): string {
  return `${toHtml(articleOf(transcript, piecesOf(transcript, configuration)))}\n`;
}

/** The post as a whole page with its style inside: no scripts; only its images load anything. */
export function renderDocument(transcript: Transcript, configuration: Configuration): string {
  const pieces = piecesOf(transcript, configuration);
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    element('title', {}, [titleOf(pieces) || l10n.t('Conversation')]),
    element('style', {}, [documentStyle]),
  ]);
  const body = element('body', {}, [element('main', {}, [articleOf(transcript, pieces)])]);
  const page = element('html', { lang: transcript.language }, [head, body]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

/** The words of the title; empty where a post has none. */
function titleOf(pieces: readonly Piece[]): string {
  const title = pieces.find((piece) => piece.kind === 'title');
  const node = title?.body[0]?.block.node;
  return (title?.text ?? (node ? plainText(node) : '')).trim();
}

function articleOf(transcript: Transcript, pieces: readonly Piece[]): Element {
  const footnotes = footnotesOf(transcript);
  const renderer = new BlockRenderer(transcript, () => footnotes);
  const children = pieces.flatMap((piece) => {
    const { body, text } = piece;
    const words = text === undefined ? body.flatMap((span) => renderer.span(span, piece)) : renderer.title(text);
    const notes = renderer.notes(
      body.flatMap((span) => footnotes.below(span)),
      piece,
    );
    const content = [...words, ...notes];
    return content.length > 0 ? [frameOf(piece, content)].flat() : [];
  });
  return element('article', { className: ['transcript'], lang: transcript.language, dir: 'auto' }, lines(children));
}

function footnotesOf({ blocks }: Transcript): Footnotes {
  return new Footnotes(
    blocks.flatMap((block) => {
      const fact = footnotesIn(block);
      return fact ? [[block, fact] as const] : [];
    }),
  );
}

function frameOf(piece: Piece, content: ElementContent[]): ElementContent | ElementContent[] {
  if (piece.kind === 'title') return content;
  if (piece.kind === 'preface') return element('div', { className: ['preface'] }, lines(content));
  if (piece.kind === 'disclaimer')
    return element('aside', { className: ['disclaimer'], ariaLabel: l10n.t('Disclaimer') }, lines(content));
  const className = ['turn', `turn-${piece.role}`];
  return element('section', { className }, lines(withSpeaker(content, piece.speaker)));
}

/** The name runs into the first paragraph, as interviews are printed. */
function withSpeaker(content: ElementContent[], speaker: string | undefined): ElementContent[] {
  if (!speaker) return content;
  const name = element('strong', { className: ['speaker'] }, [`${speaker}:`]);
  const [first, ...rest] = content;
  if (first?.type !== 'element' || first.tagName !== 'p') return [element('p', {}, [name]), ...content];
  return [{ ...first, children: [name, { type: 'text', value: ' ' }, ...first.children] }, ...rest];
}

function lines(children: readonly ElementContent[]): (ElementContent | string)[] {
  return ['\n', ...children.flatMap((child) => [child, '\n'])];
}
