/** Questions that are set wholly in bold. */
import type { Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Block } from './model.ts';

/** A paragraph that is all bold and closes like a sentence; a bold line without end mark is a heading in disguise. */
export function isBoldPrompt(block: Block): boolean {
  if (block.node?.type !== 'paragraph') return false;
  const inked = (block.node as Paragraph).children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return (
    inked.length > 0 &&
    inked.every((child) => child.type === 'strong') &&
    /[?？!.…]["'”’»)\]]*\s*$/u.test(plainText(block.node))
  );
}
