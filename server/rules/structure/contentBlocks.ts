/** What of a post is text for readers. */
import type { Block, Transcript } from '../../transcript/model.ts';

const UNSEEN: ReadonlySet<Block['kind']> = new Set(['blank', 'yaml', 'definition', 'footnoteDefinition']);

/** The blocks that readers see, in order; comments are not among them. */
export function contentBlocks({ blocks }: Transcript): Block[] {
  return blocks.filter((block) => !UNSEEN.has(block.kind) && !(block.kind === 'html' && /^\s*<!--/.test(block.text)));
}
