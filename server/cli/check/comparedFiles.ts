/** Compares the posts that were checked. */
import { comparePosts } from '../../rules/comparePosts.ts';
import type { PostReport } from './checkPost.ts';
import { type ReportedFile, type ReportedProblem, reportedAmong } from './report.ts';

/** A file that was checked. */
export interface CheckedFile extends PostReport {
  readonly file: string;
}

/** The files with what shows when they are compared among their problems; one alone is compared with nothing. */
export function comparedFiles(files: readonly CheckedFile[]): ReadonlyMap<CheckedFile, ReportedFile> {
  const posts = files.map(({ file, summaries }) => ({ name: file, summaries }));
  const found = files.length > 1 ? comparePosts(posts) : new Map<unknown, never[]>();
  return new Map(
    files.map((checked, at) => {
      const more = (found.get(posts[at]!) ?? []).map(reportedAmong);
      const { file, problems } = checked;
      return [checked, { file, problems: more.length > 0 ? [...problems, ...more].sort(inOrder) : problems }];
    }),
  );
}

function inOrder({ range: { start: a } }: ReportedProblem, { range: { start: b } }: ReportedProblem): number {
  return a.line - b.line || a.character - b.character;
}
