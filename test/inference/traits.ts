/** What is hard about a turn, as far as its blocks tell. */
import type { Block, Role } from '../../server/transcript/model.ts';

/** The traits of a turn of these blocks. */
export function traitsOf(role: Role, blocks: readonly Block[]): string[] {
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  const has = (kind: Block['kind']) => solid.some((block) => block.kind === kind);
  const text = solid.map((block) => block.text).join('');
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const [first] = solid;
  const traits: Record<string, boolean> =
    role === 'editor'
      ? {
          'statement as prompt': !text.includes('?'),
          'one-word prompt': words <= 2,
          'prompt of two paragraphs': solid.filter(({ kind }) => kind === 'paragraph').length > 1,
          'prompt with pasted text': has('code') || has('blockquote'),
        }
      : {
          'answer that ends in a question': /\?\s*$/.test(text),
          'short answer': words <= 8,
          'answer that opens with a block': first?.kind !== 'paragraph',
          'heading in answer': has('heading'),
          'list in answer': has('list'),
          'code in answer': has('code'),
          'quotation in answer': has('blockquote'),
        };
  return Object.keys(traits).filter((trait) => traits[trait]);
}
