/** The report for scripts. */
import type { ReportedFile } from '../report.ts';

/** The stable JSON shape, files without problems included. */
export function json(files: readonly ReportedFile[]): string {
  return `${JSON.stringify(files, null, 2)}\n`;
}
