/** Edits that take a page's text out of a post. */
import type { Edit } from '../rule.ts';
import { lineRemoval } from './lineRemoval.ts';
import type { Residue } from './residueRuns.ts';

/** Removes the residue with what it leaves empty, or sets a glued label apart. */
export function editsOf({ kind, span, cut, fills, trims }: Residue, lineBreak: string): Edit[] {
  const { block, start, end } = span;
  if (cut !== undefined) return [{ span: { block, start: cut, end: cut }, newText: lineBreak + lineBreak }];
  if (kind === 'footer') return [{ span, newText: '' }];
  if (kind === 'labelled')
    return [{ span: { block, start: endOfWords(block.text.slice(0, start)), end }, newText: '' }];
  if (!fills) return [{ span: { block, ...lineRemoval(block.text, { start, end }) }, newText: '' }];
  const all: Edit = { span: { block, start: 0, end: block.text.length }, newText: '' };
  if (!trims) return [all];
  const from = endOfWords(trims.text) + lineBreak.length;
  return from < trims.text.length
    ? [{ span: { block: trims, start: from, end: trims.text.length }, newText: '' }, all]
    : [all];
}

function endOfWords(text: string): number {
  return text.trimEnd().length;
}
