/** Elements as WordPress’s blocks. */
import type { Comment, Element, ElementContent, Properties, Text } from 'hast';
import { element } from '../element.ts';
import { wordPressList } from './wordPressList.ts';

/** The blocks of some content, with empty lines between them. */
export function blocksOf(children: readonly ElementContent[]): ElementContent[] {
  const blocks = children.flatMap((child) => (child.type === 'element' ? blockOf(child) : []));
  return blocks.flatMap((each, at) => (at === 0 ? each : [text('\n\n'), ...each]));
}

/** What stands between a block’s comments. */
export function block(name: string, attributes: Readonly<Record<string, unknown>>, content: Element): ElementContent[] {
  // Gutenberg’s serializer escapes in its comments what could end them.
  const json = JSON.stringify(attributes).replace(/--/g, '\\u002d\\u002d').replace(/[<>&]/g, escaped);
  const opening = Object.keys(attributes).length > 0 ? ` wp:${name} ${json} ` : ` wp:${name} `;
  return [comment(opening), text('\n'), content, text('\n'), comment(` /wp:${name} `)];
}

function blockOf(child: Element): ElementContent[][] {
  const { tagName, children } = child;
  switch (tagName) {
    case 'p':
      return [imageBlock(child) ?? block('paragraph', {}, element('p', {}, children.map(plain)))];
    case 'ul':
    case 'ol':
      return [wordPressList(child) ?? htmlBlock(child)];
    case 'blockquote':
      return [block('quote', {}, element('blockquote', { className: ['wp-block-quote'] }, blocksOf(children)))];
    case 'pre':
      return [codeBlock(child)];
    case 'table':
      return [tableBlock(child)];
    case 'hr':
      return [
        block('separator', {}, element('hr', { className: ['wp-block-separator', 'has-alpha-channel-opacity'] }, [])),
      ];
    case 'aside':
      return [asideBlock(child)];
    case 'section':
    case 'div':
      return children.flatMap((each) => (each.type === 'element' ? blockOf(each) : []));
    default: {
      const level = /^h([2-6])$/.exec(tagName)?.[1];
      if (!level) return [htmlBlock(child)];
      const attributes = level === '2' ? {} : { level: Number(level) };
      const heading = element(tagName, { className: ['wp-block-heading'] }, children.map(plain));
      return [block('heading', attributes, heading)];
    }
  }
}

/** What no block can hold is kept as it is. */
function htmlBlock(content: Element): ElementContent[] {
  return block('html', {}, content);
}

function codeBlock({ children }: Element): ElementContent[] {
  const [code] = children;
  const words = text((code?.type === 'element' ? code.children : children).map(wordsOf).join('').replace(/\n$/, ''));
  const language = code?.type === 'element' ? [code.properties['className']].flat()[0] : undefined;
  const className = typeof language === 'string' ? language : undefined;
  const classes = ['wp-block-code', ...(className ? [className] : [])];
  return block(
    'code',
    className ? { className } : {},
    element('pre', { className: classes }, [element('code', {}, [words])]),
  );
}

/** Columns are as wide as what they hold, which all versions of the block understand when it is said. */
function tableBlock({ children }: Element): ElementContent[] {
  const parts = children.flatMap((part) => (part.type === 'element' ? [element(part.tagName, {}, rowsOf(part))] : []));
  const table = element('table', {}, parts);
  return block('table', { hasFixedLayout: false }, element('figure', { className: ['wp-block-table'] }, [table]));
}

function rowsOf({ children }: Element): Element[] {
  return children.flatMap((row) => {
    if (row.type !== 'element') return [];
    const cells = row.children.flatMap((cell) => (cell.type === 'element' ? [cellOf(cell)] : []));
    return [element('tr', {}, cells)];
  });
}

function cellOf({ tagName, properties, children }: Element): Element {
  const { align } = properties;
  const aligned: Properties = align ? { className: [`has-text-align-${align}`], dataAlign: align } : {};
  return element(tagName, aligned, children.map(plain));
}

/** A paragraph that is nothing but an image. */
function imageBlock({ children }: Element): ElementContent[] | undefined {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (only?.type !== 'element' || only.tagName !== 'img' || others.length > 0) return undefined;
  return block('image', {}, element('figure', { className: ['wp-block-image'] }, [plain(only)]));
}

function asideBlock({ children }: Element): ElementContent[] {
  const attributes = { tagName: 'aside', className: 'disclaimer' };
  return block(
    'group',
    attributes,
    element('aside', { className: ['wp-block-group', 'disclaimer'] }, blocksOf(children)),
  );
}

/** Words with what WordPress’s editor keeps of their markup. */
export function plain(child: ElementContent): ElementContent {
  if (child.type !== 'element') return child;
  const { tagName, properties } = child;
  const { src, alt = '', title } = properties;
  if (tagName === 'img') return element('img', { src, alt, ...(title ? { title } : {}) }, []);
  if (tagName === 'input') return text(properties['checked'] ? '☑' : '☐');
  if (tagName === 'strong') return element('strong', {}, child.children.map(plain));
  return { ...child, children: child.children.map(plain) };
}

function wordsOf(child: ElementContent): string {
  return child.type === 'text' ? child.value : '';
}

/** A text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

function comment(value: string): Comment {
  return { type: 'comment', value };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
