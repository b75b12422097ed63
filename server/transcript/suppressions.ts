/** Comments that silence rules: `<!-- colloquy-disable-next-line RULE -->` and kin. */
import type { Block, Suppression } from './model.ts';

const COMMENT = /<!--\s*colloquy-(disable-next-line|disable|enable)\b([^<>]*?)-->/g;

/** The suppressions that a block's HTML holds; code is left alone. */
export function suppressionsIn(block: Block): Suppression[] {
  if (block.kind === 'code' || block.kind === 'yaml' || !block.text.includes('<!--')) return [];
  return [...block.text.matchAll(COMMENT)].map((match) => ({
    kind: match[1] as Suppression['kind'],
    rules: (match[2] ?? '').split(/[\s,]+/).filter(Boolean),
    span: { block, start: match.index, end: match.index + match[0].length },
  }));
}
