/**
 * What exporters note of a conversation: lines such as `**Created:** …` below the title, times below labels, thoughts folded
 * away, and who made the file. chatgptexporter.com’s files in public repositories; pionxzh/chatgpt-exporter
 * src/exporter/markdown.ts; ckep1/pplxport pplxport.user.js; 2026-11-24.
 */
import * as l10n from '@vscode/l10n';
import type { TextChange } from '../../rules/applyFixes.ts';
import { saidLabel } from '../../transcript/turns/saidLabels.ts';
import { quoted } from './quoted.ts';
import { frontMatterEnd, linesOf, skipBlank, type TextLine } from './textLines.ts';
import { removal, type WholeDress } from './wholeDress.ts';

const ABOUT = /^\*\*(User|Created|Updated|Exported|Link):\*\*[ \t]+\S.*$/;
/** A line by which such a block is known from an author's lead-ins. */
const CERTAIN = /^\*\*Exported:\*\*[ \t]+\d{1,4}[/.-]\d/;
const TIME =
  /^(?:<time datetime="[^"<>]*"[^<>]*>[^<>]*<\/time>|\d{1,2}\/\d{1,2}\/\d{4}, \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)$/;
const FOOTER = /^Powered by \[ChatGPT Exporter\]\(https:\/\/www\.chatgptexporter\.com\/?\)$/;
const THOUGHTS = /^<summary>(?:Thought for [^<>]{1,40}|Thinking)<\/summary>$/;
const LABEL = /^#{1,6} +(?:Prompt|Response|You|ChatGPT|User|Assistant):?[ \t]*$/;
/** Where somebody may speak, thoughts that are not closed are at their end. */
const MAY_SPEAK = /^(?:#{1,6} |\*\*[^*]{1,48}(?::\*\*|\*\*:)|(?:User|You|Human|Assistant|AI|ChatGPT|Claude|Q|A):)/;

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

/** The lines around the certain one, below nothing but front matter and a title; not of somebody who also speaks. */
function aboutLines(lines: readonly TextLine[]): number[] {
  const certain = lines.findIndex(({ text, isCode }) => !isCode && CERTAIN.test(text));
  if (certain < 0) return [];
  const isAbout = (at: number) => ABOUT.test(lines[at]?.text ?? '');
  let first = certain;
  while (isAbout(first - 1)) first--;
  let last = certain;
  while (isAbout(last + 1)) last++;
  if (!lines.slice(frontMatterEnd(lines), first).every(({ text }) => /^(?:\s*$|# )/.test(text))) return [];
  const others = new Set(lines.flatMap(({ text }, at) => (at < first || at > last ? (nameOf(text) ?? []) : [])));
  return indexesOf(lines, ({ text }, at) => at >= first && at <= last && !others.has(nameOf(text) ?? ''));
}

function nameOf(line: string): string | undefined {
  return ABOUT.exec(line)?.[1];
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
  for (const [at, { text, isCode }] of lines.entries()) {
    if (isCode) continue;
    const line = text.trim();
    if (line === '<details>' || MAY_SPEAK.test(line) || saidLabel(line) !== undefined) opened = -1;
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
