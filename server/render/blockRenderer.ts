/** Blocks of a post as HTML trees. */
import * as l10n from '@vscode/l10n';
import type { Element, ElementContent, Root } from 'hast';
import type { FootnoteReference, Html, Nodes, Paragraph, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { rangeOf } from '../transcript/markdown/markdown.ts';
import type { Block, Span, Transcript } from '../transcript/model.ts';
import { boldPrompt } from '../transcript/turns/boldPrompt.ts';
import { labelCheckboxes } from './checkboxes.ts';
import { cut } from './cut.ts';
import { element } from './element.ts';
import { definitionOf, type Footnote, type Footnotes } from './footnotes.ts';
import { type Mark, withMarks } from './marks.ts';
import type { Piece } from './pieces.ts';
import { sanitized } from './sanitize.ts';
import { definitionsUsedIn } from './usedDefinitions.ts';

/** What the panel adds to the post's own HTML. */
export interface PanelView {
  /** The line of the block, counted from its start, from which lines are told. */
  readonly line: number;
  readonly marks: readonly Mark[];
}

/** How a piece has its blocks look. */
export type Look = Pick<Piece, 'kind' | 'boldQuestion'>;

/** Deeper trees than this are nobody's post and would exhaust the stack. */
const DEEPEST = 100;
const BLOCK = /^(?:p|h[1-6]|ul|ol|li|pre|blockquote|table|tr|hr)$/;

/** Renders what pieces of one transcript hold, safe to show; with a view it carries lines and problems. */
export class BlockRenderer {
  readonly #transcript: Pick<Transcript, 'definitions'>;
  readonly #footnotes: () => Footnotes;

  constructor(transcript: Pick<Transcript, 'definitions'>, footnotes: () => Footnotes) {
    this.#transcript = transcript;
    this.#footnotes = footnotes;
  }

  /** A title of no block's own. */
  title(text: string, view?: PanelView): ElementContent[] {
    return sanitized([element('h1', view ? { dataLine: 0 } : {}, [text])]);
  }

  /** The words of a span. */
  span(span: Span, look: Look, view?: PanelView): ElementContent[] {
    const content = this.#span(span, look, view);
    for (const child of content) finish(child, look, view !== undefined);
    return labelled(sanitized(content));
  }

  /** Footnotes as they stand below a piece. */
  notes(notes: readonly Footnote[], look: Look, view?: PanelView): ElementContent[] {
    if (notes.length === 0) return [];
    const list = element(
      'ol',
      { className: ['footnotes'] },
      notes.map((note) => this.#note(note)),
    );
    finish(list, look, view !== undefined);
    return labelled(sanitized([list]));
  }

  #span(span: Span, look: Look, view: PanelView | undefined): ElementContent[] {
    const { block } = span;
    const node = cut(span);
    if (!node) return [];
    if (isDeep(node)) return [element('pre', view ? { dataLine: 0 } : {}, [block.text])];
    const shown = look.boldQuestion && boldPrompt(block) ? withoutBold(node as Paragraph) : node;
    const nodes = look.kind === 'disclaimer' && shown.type === 'blockquote' ? shown.children : [shown];
    const marked = nodes.map((each) => withMarks(each, block.text, within(each, view?.marks ?? [])));
    const content = this.#convert(marked, block);
    if (view) for (const child of content) addLines(child, view.line);
    return content;
  }

  #note(note: Footnote): Element {
    const { number, block } = note;
    const href = `#post-noteref-${number}`;
    const back = element('a', { href, role: 'doc-backlink', ariaLabel: l10n.t('Back') }, ['↩']);
    const content = this.#convert(definitionOf(note)?.children ?? [], block);
    const last = content[content.length - 1];
    if (last?.type === 'element' && last.tagName === 'p') last.children.push({ type: 'text', value: ' ' }, back);
    else content.push(back);
    return element('li', { id: `note-${number}`, value: String(number) }, content);
  }

  #convert(children: readonly RootContent[], block: Block): ElementContent[] {
    const handlers: Handlers = {
      html: (_, node: Html) => htmlAsText(node.value),
      footnoteReference: (_, node: FootnoteReference) => this.#reference(node, block),
      footnoteDefinition: () => undefined,
    };
    const nodes = [...children, ...definitionsUsedIn(block, this.#transcript)];
    const root = toHast({ type: 'root', children: nodes }, { handlers }) as Root;
    return (root.children as ElementContent[]).flatMap((child) => {
      if (child.type !== 'text') return [child];
      return child.value.trim() ? [element('p', {}, [child])] : [];
    });
  }

  /** The number that stands in the text; the first one is where the note leads back to. */
  #reference(node: FootnoteReference, block: Block): ElementContent {
    const note = this.#footnotes().get(node.identifier);
    if (!note) return { type: 'text', value: `[^${node.identifier}]` };
    const { number, first } = note;
    const isFirst = first.block === block && first.at === rangeOf(node).start;
    const id = isFirst ? { id: `noteref-${number}` } : {};
    const link = element('a', { href: `#post-note-${number}`, ...id, role: 'doc-noteref' }, [String(number)]);
    return element('sup', {}, [link]);
  }
}

function labelled(content: ElementContent[]): ElementContent[] {
  labelCheckboxes(content);
  return content;
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
  const { start, end } = rangeOf(node);
  return marks
    .filter((mark) => mark.start <= end && mark.end >= start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
}

function addLines(node: ElementContent, from: number): void {
  visit(node, 'element', (child: Element) => {
    if (BLOCK.test(child.tagName) && child.position)
      child.properties['dataLine'] = Math.max(0, child.position.start.line - 1 - from);
  });
}

/** Links tell that they lead away; the panel decides itself which images it loads; a post has one `h1`, its title. */
function finish(node: ElementContent, { kind }: Look, inPanel: boolean): void {
  visit(node, 'element', (child: Element) => {
    const { properties } = child;
    if (child.tagName === 'a' && /^(?:https?:)?\/\//i.test(String(properties['href'] ?? '')))
      properties['rel'] = ['noopener', 'noreferrer', 'external'];
    if (child.tagName === 'h1' && kind !== 'title') child.tagName = 'h2';
    if (child.tagName === 'p' && kind === 'title') child.tagName = 'h1';
    if (child.tagName !== 'img') return;
    properties['loading'] = 'lazy';
    if (inPanel) {
      const note = l10n.t('Image: {0}', String(properties['alt'] || properties['src'] || ''));
      const { dataProblem, dataSeverity, src } = properties;
      Object.assign(child, element('span', { className: ['image'], dataSrc: src, dataProblem, dataSeverity }, [note]));
    }
  });
}
