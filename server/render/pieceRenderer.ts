/** Pieces of a post as HTML trees. */
import * as l10n from '@vscode/l10n';
import type { Element, ElementContent, Root } from 'hast';
import type { Html, Nodes, Paragraph, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { boldPrompt } from '../transcript/boldPrompt.ts';
import type { Block, Span, Transcript } from '../transcript/model.ts';
import { cut } from './cut.ts';
import { element } from './element.ts';
import { Footnotes } from './footnotes.ts';
import { type Mark, withMarks } from './marks.ts';
import type { Piece } from './pieces.ts';
import { sanitized } from './sanitize.ts';

/** What the panel adds to the post's own HTML. */
export interface PanelView {
  /** Lines from the start of the piece to the start of the block. */
  readonly lineOf: (block: Block) => number;
  readonly marksOf: (span: Span) => readonly Mark[];
}

/** Deeper trees than this are nobody's post and would exhaust the stack. */
const DEEPEST = 100;
const BLOCK = /^(?:p|h[1-6]|ul|ol|li|pre|blockquote|table|tr|hr)$/;

/** Renders the pieces of one transcript, which must come in order. */
export class PieceRenderer {
  readonly #transcript: Transcript;
  readonly #footnotes: Footnotes;
  readonly #handlers: Handlers;

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
    const footnotes = new Footnotes(transcript);
    this.#footnotes = footnotes;
    this.#handlers = {
      html: (_, node: Html) => htmlAsText(node.value),
      footnoteReference: (_, node: { identifier: string }) => footnotes.reference(node.identifier),
      footnoteDefinition: () => undefined,
    };
  }

  /** The blocks of a piece, safe to show; with a view they carry lines and problems. */
  render(piece: Piece, view?: PanelView): ElementContent[] {
    if (piece.text !== undefined) return [element('h1', view ? { dataPartLine: 0 } : {}, [piece.text])];
    const content = piece.body.flatMap((span) => this.#span(span, piece, view));
    const notes = this.#footnotes.take((definition) => this.#convert(definition.children as RootContent[]));
    for (const child of [...content, ...notes]) finish(child, piece, view !== undefined);
    return sanitized([...content, ...notes]);
  }

  #span(span: Span, piece: Piece, view: PanelView | undefined): ElementContent[] {
    const { block } = span;
    const node = cut(span);
    if (!node) return [];
    if (isDeep(node)) return [element('pre', view ? { dataPartLine: view.lineOf(block) } : {}, [block.text])];
    const shown = piece.boldQuestion && boldPrompt(block) ? withoutBold(node as Paragraph) : node;
    const nodes = piece.kind === 'disclaimer' && shown.type === 'blockquote' ? shown.children : [shown];
    const marks = view?.marksOf(span) ?? [];
    const marked = nodes.map((each) => withMarks(each, block.text, within(each, marks)));
    const content = this.#convert([...marked, ...this.#definitionsFor(block)]);
    if (view) for (const child of content) addLines(child, view.lineOf(block));
    return content;
  }

  #convert(children: RootContent[]): ElementContent[] {
    const root = toHast({ type: 'root', children }, { handlers: this.#handlers }) as Root;
    return (root.children as ElementContent[]).flatMap((child) => {
      if (child.type !== 'text') return [child];
      return child.value.trim() ? [element('p', {}, [child])] : [];
    });
  }

  #definitionsFor(block: Block): RootContent[] {
    const names = new Set(block.links.flatMap(({ form, identifier }) => (form === 'definition' ? [] : identifier)));
    return [...names].flatMap((name) => this.#transcript.definitions.get(name ?? '') ?? []);
  }
}

/** Comments are not for readers; other markup is shown as it was typed. */
function htmlAsText(html: string): ElementContent | undefined {
  if (/^<br\s*\/?>$/i.test(html)) return element('br', {}, []);
  const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
  return text ? { type: 'text', value: text } : undefined;
}

function isDeep(node: Nodes): boolean {
  let level: Nodes[] = [node];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each): Nodes[] => ('children' in each ? each.children : []));
  }
  return false;
}

/** The look sets questions in bold by itself. */
function withoutBold(paragraph: Paragraph): Paragraph {
  return { ...paragraph, children: paragraph.children.flatMap((c) => (c.type === 'strong' ? c.children : [c])) };
}

function within(node: Nodes, marks: readonly Mark[]): Mark[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  return marks
    .filter((mark) => mark.start <= end && mark.end >= start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
}

function addLines(node: ElementContent, line: number): void {
  visit(node, 'element', (child: Element) => {
    if (BLOCK.test(child.tagName) && child.position)
      child.properties['dataPartLine'] = Math.max(0, line + child.position.start.line - 1);
  });
}

/** Links tell that they lead away; the panel sends no request for images; a post has one `h1`, its title. */
function finish(node: ElementContent, piece: Piece, inPanel: boolean): void {
  visit(node, 'element', (child: Element) => {
    const { properties } = child;
    if (child.tagName === 'a' && /^(?:https?:)?\/\//i.test(String(properties['href'] ?? '')))
      properties['rel'] = ['noopener', 'noreferrer', 'external'];
    if (child.tagName === 'h1' && piece.kind !== 'title') child.tagName = 'h2';
    if (child.tagName === 'p' && piece.kind === 'title') child.tagName = 'h1';
    if (child.tagName !== 'img') return;
    properties['loading'] = 'lazy';
    if (inPanel) {
      const note = l10n.t('Image: {0}', String(properties['alt'] || properties['src'] || ''));
      const { dataProblem, dataSeverity } = properties;
      Object.assign(child, element('span', { className: ['image'], dataProblem, dataSeverity }, [note]));
    }
  });
}
