/** Line breaks for blogs that take them literally. */
import type { Element, ElementContent } from 'hast';

/** The element with a space for every line break in its words; between blocks there is none, in code they stay. */
export function withoutLineBreaks(element: Element): Element {
  if (element.tagName === 'pre') return element;
  const { children } = element;
  const written = children.flatMap((child, at): ElementContent[] => {
    if (child.type === 'element') return [withoutLineBreaks(child)];
    if (child.type !== 'text') return [child];
    const isBetweenBlocks =
      /^\s*[\n\r]\s*$/.test(child.value) &&
      [children[at - 1], children[at + 1]].some((beside) => endsWords(beside ?? element));
    const value = isBetweenBlocks ? '' : child.value.replace(/[\n\r]+/g, ' ');
    return value ? [{ ...child, value }] : [];
  });
  return { ...element, children: written };
}

/** Where a block begins or ends, or a line does, words do so too without any space. */
function endsWords(content: ElementContent): boolean {
  return content.type === 'element' && BLOCK.test(content.tagName);
}

const BLOCK = /^(?:article|aside|blockquote|br|div|h[1-6]|hr|li|ol|p|pre|section|t(?:able|body|d|h|head|r)|ul)$/;
