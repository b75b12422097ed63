/** Line breaks for blogs that take them literally. */
import type { Element, ElementContent } from 'hast';

/** The element with a space for every line break in its words; between blocks there is none, in code they stay. */
export function withoutLineBreaks(element: Element): Element {
  if (element.tagName === 'pre') return element;
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [withoutLineBreaks(child)];
    if (child.type !== 'text') return [child];
    const value = /^\s*[\n\r]\s*$/.test(child.value) ? '' : child.value.replace(/[\n\r]+/g, ' ');
    return value ? [{ ...child, value }] : [];
  });
  return { ...element, children };
}
