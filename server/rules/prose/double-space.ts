import * as l10n from '@vscode/l10n';
import { lineAfter } from '../../transcript/text/lines.ts';
import { defineRule } from '../rule.ts';
import { type ProseMatch, proseMatches } from './proseMatches.ts';

/** Spaces between two signs of one line. No-break spaces among them are the matter of `invisible-character`. */
const GAP = /(?<=[^\s|]) {2,}(?=[^\s|])/g;
/** So many spaces set words apart on purpose: a signature, a blank to fill in. */
const LAYOUT = 5;
/** Three gaps within so many characters are columns. */
const DENSE = 40;

export default defineRule({
  id: 'double-space',
  group: 'prose',
  summary: () => l10n.t('One space stands between words.'),
  docs: {
    why: () =>
      l10n.t(
        'Two spaces inside a sentence are left where words were cut out. Two spaces after the end of a sentence are left alone: many people type so, browsers show one, and a post would be full of warnings. So are hard breaks at the ends of lines, indentation, columns that are aligned, tables and code, and so are five spaces or more.',
      ),
    bad: '**Editor:** Why?\n\n**Bard:** Because the  mission has failed.\n',
    good: '**Editor:** Why?\n\n**Bard:** Because the mission has failed.  It left.\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkBlock(block) {
    if (!block.text.includes('  ')) return;
    for (const { start, end } of surplus(block.text, proseMatches(block, GAP))) {
      yield {
        span: { block, start, end },
        message: l10n.t('More than one space. Leave one.'),
        fixes: [
          {
            title: l10n.t('Leave one space'),
            level: 'safe',
            edits: [{ span: { block, start, end }, newText: ' ' }],
          },
        ],
      };
    }
  },
});

/** Gaps that are nobody's intent. Where many stand close together, or several lines have one in the same column, they make a table. */
function surplus(text: string, gaps: readonly ProseMatch[]): ProseMatch[] {
  const lines = lineStartsOf(text, gaps);
  const columns = gaps.map(({ end }, at) => end - (lines[at] ?? 0));
  const inColumn = new Map<number, number>();
  for (const column of columns) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  const isDense = (at: number) =>
    at >= 2 && (gaps[at]?.end ?? Number.POSITIVE_INFINITY) - (gaps[at - 2]?.start ?? 0) <= DENSE;
  return gaps.filter((gap, at) => {
    const isTable = inColumn.get(columns[at] ?? 0) !== 1 || [at, at + 1, at + 2].some(isDense);
    const isLayout = isTable || gap.end - gap.start >= LAYOUT;
    return !isLayout && !opensLine(text, lines[at] ?? 0, gap.start) && !followsSentence(text, gap);
  });
}

/** Where the line of each gap starts; the gaps are in order. */
function lineStartsOf(text: string, gaps: readonly ProseMatch[]): number[] {
  let line = 0;
  let next = lineAfter(text, 0);
  return gaps.map(({ start }) => {
    while (next <= start) {
      line = next;
      next = lineAfter(text, next);
    }
    return line;
  });
}

/** Behind a bullet sign, a number, a quote's mark: `•  text`, `a)  text`. */
function opensLine(text: string, line: number, start: number): boolean {
  const longest = 12;
  return (
    start - line <= longest &&
    /^[\s>]*(?:[^\p{L}\p{N}\s]*|[([{]?[\p{L}\p{N}]{1,4}[.):\]}])$/u.test(text.slice(line, start))
  );
}

/** Two spaces as many people type them between sentences. */
function followsSentence(text: string, { start, end }: ProseMatch): boolean {
  return (
    end - start === 2 &&
    /(?:[.!?…:]|[-–—]["”’»])["'”’»)\]*_]*$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^["'“‘„«¿¡([*_]*[^\p{Ll}\s]/u.test(text.slice(end, end + 8))
  );
}
