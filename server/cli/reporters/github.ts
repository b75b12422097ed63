/** The report as annotations of GitHub Actions. */
import { posix } from 'node:path';
import type { ReportedFile, ReportedProblem } from '../check/report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/**
 * A workflow command a problem. Escaping as in `actions/toolkit`, packages/core/src/command.ts; columns only where
 * they are on one line, since GitHub's annotations have no others.
 */
export function* github(files: readonly ReportedFile[]): Iterable<string> {
  for (const { file, problems } of files)
    yield problems.map((problem) => command(posix.normalize(file), problem)).join('');
}

function command(file: string, { rule, severity, message, range: { start, end } }: ReportedProblem): string {
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const properties = { file, line: start.line + 1, endLine: end.line + 1, ...columns, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVELS[severity]} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
