/** Links of an article. */
import type { Element, ElementContent } from 'hast';

/** The children, with words alone where a link led to what nobody may follow. */
export function withoutDeadLinks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const inside = withoutDeadLinks(child.children);
    return child.tagName === 'a' && !child.properties['href']
      ? inside
      : [{ ...child, children: inside } satisfies Element];
  });
}
