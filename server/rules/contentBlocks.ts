/** What of a post is text for readers. */
import type { Block } from '../transcript/model.ts';

const UNSEEN: ReadonlySet<Block['kind']> = new Set(['blank', 'yaml', 'definition', 'footnoteDefinition']);

/** Whether readers see a block; comments they do not. */
export function isContent({ kind, text }: Block): boolean {
  return !UNSEEN.has(kind) && !(kind === 'html' && /^\s*<!--/.test(text));
}

/** The first of some blocks that readers see. */
export function firstContent(blocks: Iterable<Block>): Block | undefined {
  for (const block of blocks) if (isContent(block)) return block;
  return undefined;
}
