/** Lists as WordPress’s blocks, whose items hold words and further lists alone. */
import type { Element, ElementContent, Properties } from 'hast';
import { element } from '../element.ts';
import { block, plain, text } from './wordPressBlocks.ts';

/** The block of a list `withoutLineBreaks`; undefined where an item holds more than a block can. */
export function wordPressList(list: Element): ElementContent[] | undefined {
  const { tagName, children } = list;
  const start = startOf(list);
  const items = children.flatMap((item) => (item.type === 'element' ? [itemOf(item)] : []));
  if (!items.every((item) => item !== undefined)) return undefined;
  const attributes = tagName === 'ol' ? { ordered: true, ...(start !== undefined && { start }) } : {};
  const properties: Properties = { ...(start !== undefined && { start }), className: ['wp-block-list'] };
  const content = items.flatMap((item, at) => (at === 0 ? item : [text('\n\n'), ...item]));
  return block('list', attributes, element(tagName, properties, content));
}

/** Footnotes carry their numbers; of other lists the first number alone counts. */
function startOf({ properties, children }: Element): number | undefined {
  const first = children.find((child) => child.type === 'element');
  const start = Number(properties['start'] ?? first?.properties['value'] ?? 1);
  return start === 1 ? undefined : start;
}

function itemOf(item: Element): ElementContent[] | undefined {
  const words: ElementContent[] = [];
  const lists: ElementContent[] = [];
  for (const child of item.children) {
    const name = child.type === 'element' ? child.tagName : '';
    if (child.type === 'element' && (name === 'ul' || name === 'ol')) {
      const list = wordPressList(child);
      if (!list) return undefined;
      lists.push(...list);
    } else if (BLOCK.test(name) || (lists.length > 0 && !isBlank(child))) return undefined;
    else if (child.type === 'element' && name === 'p') {
      if (words.length > 0) words.push(element('br', {}, []));
      words.push(...child.children.map(plain));
    } else if (lists.length === 0) words.push(plain(child));
  }
  return block('list-item', {}, element('li', {}, [...withTarget(words, item), ...lists]));
}

/** What leads to a footnote leads to its way back: an item can have no id of its own, a link can. */
function withTarget(words: ElementContent[], { properties: { id } }: Element): ElementContent[] {
  if (!id) return words;
  return words.map((word) => {
    const isBack = word.type === 'element' && word.properties['role'] === 'doc-backlink';
    return isBack ? { ...word, properties: { id, href: word.properties['href'] } } : word;
  });
}

const BLOCK = /^(?:pre|blockquote|table|hr|h[1-6]|div)$/;

function isBlank(child: ElementContent): boolean {
  return child.type === 'text' && child.value.trim() === '';
}
