/** Words that a page shows line by line as they were typed. */
import type { Element, ElementContent } from 'hast';
import { attribute, classesOf } from './element.ts';

/** Whether the lines of an element's text are lines on the page. */
export function isTyped(element: Element): boolean {
  if (classesOf(element).some((name) => name === 'whitespace-pre-wrap' || name === 'whitespace-pre-line')) return true;
  return /(?:^|[;\s])white-space(?:-collapse)?\s*:\s*(?:pre-wrap|pre-line|preserve|break-spaces)/i.test(
    attribute(element, 'style'),
  );
}

const br: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** Lines as breaks; in a box of its own (`isBlock`), what empty lines part as paragraphs. */
export function typedLines(children: readonly ElementContent[], isBlock: boolean): ElementContent[] {
  const paragraphs: ElementContent[][] = [[]];
  for (const node of children) {
    const pieces = node.type === 'text' ? node.value.split(/\r\n?|\n/) : [node];
    pieces.forEach((piece, at) => {
      const current = paragraphs.at(-1) as ElementContent[];
      if (at > 0 && current.length > 0) {
        if (isBlock && current.at(-1) === br) {
          current.pop();
          paragraphs.push([]);
        } else current.push(br);
      }
      if (typeof piece !== 'string') paragraphs.at(-1)?.push(piece);
      else if (piece.trim() !== '') paragraphs.at(-1)?.push({ type: 'text', value: piece });
    });
  }
  if (!isBlock || paragraphs.length === 1) return paragraphs.flat();
  return paragraphs.map((inner) => ({ type: 'element', tagName: 'p', properties: {}, children: inner }));
}
