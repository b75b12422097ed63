/** The report for scripts. */
import type { ReportedFile } from '../check/report.ts';
import { jsonList } from './jsonList.ts';

/** The stable JSON shape, files without problems included. */
export function* json(files: readonly ReportedFile[]): Iterable<string> {
  yield* jsonList(files, '');
  yield '\n';
}
