/** Questions that are set wholly in bold. */
import type { Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Block } from '../model.ts';

/** What a bold prompt tells. */
export interface BoldPrompt {
  readonly asks: boolean;
}

/** A paragraph that is all bold and closes like a sentence; a bold line without end mark is a heading in disguise. */
export function boldPrompt({ node, text }: Block): BoldPrompt | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const inked = (node as Paragraph).children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isPrompt =
    inked.length > 0 &&
    inked.every((child) => child.type === 'strong') &&
    /[?？!.…]["'”’»)\]]*\s*$/u.test(plainText(node));
  return isPrompt ? { asks: /[?？]/u.test(text) } : undefined;
}
