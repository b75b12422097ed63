/**
 * What exporters note of a conversation: lines such as `**Created:** …` below the title, times below labels, thoughts folded
 * away, and who made the file. chatgptexporter.com’s files in public repositories; pionxzh/chatgpt-exporter
 * src/exporter/markdown.ts; ckep1/pplxport pplxport.user.js; 2026-11-24.
 */
import * as l10n from '@vscode/l10n';
import type { TextChange } from '../../rules/applyFixes.ts';
import { quoted } from './quoted.ts';
import { linesOf, skipBlank, type TextLine } from './textLines.ts';
import { removal, type WholeDress } from './wholeDress.ts';

const ABOUT = /^\*\*(?:User|Created|Updated|Exported|Link):\*\*[ \t]+\S.*$/;
/** A line by which such a block is known from an author's lead-ins. */
const CERTAIN = /^\*\*Exported:\*\*[ \t]+\d/;
const TIME =
  /^(?:<time datetime="[^"<>]*"[^<>]*>[^<>]*<\/time>|\d{1,2}\/\d{1,2}\/\d{4}, \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)$/;
const FOOTER = /^Powered by \[ChatGPT Exporter\]\(https:\/\/www\.chatgptexporter\.com\/?\)$/;
const THOUGHTS = /^<summary>(?:Thought for [^<>]{1,40}|Thinking)<\/summary>$/;
const LABEL = /^#{1,6} +(?:Prompt|Response|You|ChatGPT|User|Assistant):?[ \t]*$/;

/** The dress. */
export const exporterNotes: WholeDress = {
  id: 'exporter-notes',
  undress(text) {
    const lines = linesOf(text);
    const noted = new Set([...aboutLines(lines), ...timeLines(lines), ...footerLines(lines), ...thoughtLines(lines)]);
    if (noted.size === 0) return undefined;
    const left = [...noted].sort((a, b) => a - b);
    const words = left
      .map((at) => lines[at]?.text ?? '')
      .filter((line) => /[\p{L}\p{N}]/u.test(line.replace(/<\/?details>/, '')));
    const changes: TextChange[] = [];
    for (const at of left) {
      const { start } = lines[at] as TextLine;
      const from = changes.at(-1)?.end === start ? (changes.pop()?.start ?? start) : start;
      changes.push(removal(from, skipBlank(lines, at + 1)));
    }
    return { changes, warnings: [l10n.t('Left out what the exporter notes: {0}.', quoted(words))] };
  },
};

function aboutLines(lines: readonly TextLine[]): number[] {
  if (!lines.some(({ text, isCode }) => !isCode && CERTAIN.test(text))) return [];
  const first = lines.findIndex(({ text }) => LABEL.test(text));
  return indexesOf(lines, ({ text }, at) => ABOUT.test(text) && (first < 0 || at < first));
}

/** A time counts directly below a label alone. */
function timeLines(lines: readonly TextLine[]): number[] {
  return indexesOf(lines, ({ text }, at) => {
    const above = lines.slice(Math.max(0, at - 2), at).findLast((line) => line.text.trim() !== '');
    return TIME.test(text.trim()) && above !== undefined && LABEL.test(above.text);
  });
}

/** With the rule across the page above it. */
function footerLines(lines: readonly TextLine[]): number[] {
  const at = lines.findLastIndex(({ text }) => text.trim() !== '');
  if (at < 0 || !FOOTER.test(lines[at]?.text.trim() ?? '')) return [];
  return /^-{3,}\s*$/.test(lines[at - 1]?.text ?? '') ? [at - 1, at] : [at];
}

/** `<details>` with what a model thought. */
function thoughtLines(lines: readonly TextLine[]): number[] {
  const found: number[] = [];
  let opened = -1;
  for (const [at, { text }] of lines.entries()) {
    const line = text.trim();
    if (THOUGHTS.test(line) && lines[at - 1]?.text.trim() === '<details>') opened = at - 1;
    if (line !== '</details>' || opened < 0) continue;
    for (let each = opened; each <= at; each++) found.push(each);
    opened = -1;
  }
  return found;
}

function indexesOf(lines: readonly TextLine[], wanted: (line: TextLine, at: number) => boolean): number[] {
  return lines.flatMap((line, at) => (!line.isCode && wanted(line, at) ? [at] : []));
}
