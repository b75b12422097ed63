/** The report for people. */
import * as l10n from '@vscode/l10n';
import type { Severity } from '../../rules/rule.ts';
import { isRepairable, type ReportedFile } from '../check/report.ts';
import { count, countsInWords, filesInWords } from '../counts.ts';

/** ANSI escape codes (ECMA-48, Select Graphic Rendition). */
const CODES = { error: 31, warning: 33, info: 36, hint: 36, quiet: 2, title: 4 } as const;

type Paint = (text: string, as: keyof typeof CODES) => string;

/** A line a problem, under the name of its file; places are one-based. */
export function* pretty(files: readonly ReportedFile[], inColour: boolean): Iterable<string> {
  const paint: Paint = (text, as) => (inColour ? `\u001b[${CODES[as]}m${text}\u001b[0m` : text);
  for (const file of files) if (file.problems.length > 0) yield `${section(file, paint)}\n`;
  yield summary(files);
}

function section({ file, problems }: ReportedFile, paint: Paint): string {
  const places = problems.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
  const words: Readonly<Record<Severity, string>> = {
    error: l10n.t('error'),
    warning: l10n.t('warning'),
    info: l10n.t('info'),
    hint: l10n.t('hint'),
  };
  const width = { place: widest(places), severity: widest(problems.map(({ severity }) => words[severity])) };
  const lines = problems.map(({ severity, message, rule }, at) => {
    const level = paint(words[severity].padEnd(width.severity), severity);
    return `  ${places[at]?.padEnd(width.place)}  ${level}  ${oneLine(message)}  ${paint(rule, 'quiet')}\n`;
  });
  return `${paint(file, 'title')}\n${lines.join('')}`;
}

function summary(files: readonly ReportedFile[]): string {
  const concerned = files.filter(({ problems }) => problems.length > 0);
  if (concerned.length === 0) return `${l10n.t('No problems in {0}.', filesInWords(files.length))}\n`;
  const problems = concerned.flatMap((file) => file.problems);
  const total = l10n.t('{0} in {1}', countsInWords(count(problems)), filesInWords(concerned.length));
  const repairable = problems.filter(isRepairable).length;
  if (repairable === 0) return `${total}\n`;
  return `${total}\n${l10n.t('{0} of them can be repaired with --fix.', repairable)}\n`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

/** Messages quote the post, whose control characters must not reach the terminal. */
function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
