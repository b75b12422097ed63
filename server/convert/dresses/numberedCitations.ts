/**
 * Perplexity's citations: footnotes `[^1_2]` whose notes are bare addresses or names of files. They are the page's, not the
 * editor's, and lead all over the Web; footnotes that say something stay.
 * Seen in exports that public repositories keep, 2025-08 to 2026-11.
 */
import * as l10n from '@vscode/l10n';
import type { TextChange } from '../../rules/applyFixes.ts';
import { quoted } from './quoted.ts';
import { linesOf, skipBlank, type TextLine } from './textLines.ts';
import { removal, type WholeDress } from './wholeDress.ts';

const NOTE = /^\[\^(\d{1,4}_\d{1,4})\]:[ \t]+(<?https?:\/\/\S+|\S*[^\s.]\.[A-Za-z][A-Za-z0-9]{0,4})[ \t]*$/;
const REFERENCE = /\[\^(\d{1,4}_\d{1,4})\](?!:)/g;
const HIDDEN = /^<span style="display:none">(?:\[\^\d{1,4}_\d{1,4}\])*<\/span>$/;
const END_OF_ANSWER = /^<div align="center">⁂<\/div>$/;

/** The dress. */
export const numberedCitations: WholeDress = {
  id: 'numbered-citations',
  undress(text) {
    const lines = linesOf(text);
    const sources = new Map<string, string>();
    for (const { text: line, isCode } of lines) {
      const [, number, source] = (!isCode && NOTE.exec(line)) || [];
      if (number && source) sources.set(number, source);
    }
    if (sources.size === 0) return undefined;
    const warnings = [l10n.t('Left out the sources that the answers cite: {0}.', quoted([...sources.values()]))];
    return { changes: lines.flatMap((line, at) => removalsIn(line, at, lines, sources)), warnings };
  },
};

function removalsIn(
  line: TextLine,
  at: number,
  lines: readonly TextLine[],
  sources: ReadonlyMap<string, string>,
): TextChange[] {
  const { text, start, isCode } = line;
  if (isCode) return [];
  const words = text.trim();
  if (NOTE.test(text) || HIDDEN.test(words) || END_OF_ANSWER.test(words))
    return [removal(start, skipBlank(lines, at + 1))];
  return [...text.matchAll(REFERENCE)]
    .filter(([, number = '']) => sources.has(number))
    .map(({ 0: mark, index }) => removal(start + index, start + index + mark.length));
}
