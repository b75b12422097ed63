/** Makes HTML trees by hand. */
import type { Element, ElementContent, Properties } from 'hast';

/** An element; strings become text. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[],
): Element {
  const content = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  return { type: 'element', tagName, properties, children: content };
}
