/** What a check reports: the stable shape of `--format json`, from which the other formats are made. */

import type { Snapshot } from '../../features/posts/snapshot.ts';
import { spanRange, toEdits } from '../../features/ranges.ts';
import { changesOf } from '../../rules/applyFixes.ts';
import {
  type ComparedProblem,
  type PlacedSummary,
  placed,
  summariesOf as summariesIn,
} from '../../rules/comparePosts.ts';
import type { Fix, FixLevel, Problem, Severity } from '../../rules/rule.ts';

/** A place in a text: zero-based, in UTF-16 code units. */
export interface ReportedPosition {
  readonly line: number;
  readonly character: number;
}

/** From `start` to before `end`. */
export interface ReportedRange {
  readonly start: ReportedPosition;
  readonly end: ReportedPosition;
}

/** A fix with its edits as ranges of the text that was checked. */
export interface ReportedFix {
  readonly title: string;
  readonly level: FixLevel;
  readonly edits: readonly { readonly range: ReportedRange; readonly newText: string }[];
}

/** A problem. */
export interface ReportedProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: ReportedRange;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fixes: readonly ReportedFix[];
}

/** A file that was checked, also one without problems. */
export interface ReportedFile {
  /** As it was named on the command line or found; `-` for standard input. */
  readonly file: string;
  readonly problems: readonly ReportedProblem[];
}

/** The problems of a post. */
export function problemsOf(post: Snapshot): ReportedProblem[] {
  return post.problems.map((problem) => reported(problem, post));
}

/** What is compared of a post with others. */
export function summariesOf({ transcript, configuration }: Snapshot): PlacedSummary<ReportedRange>[] {
  return summariesIn(transcript, configuration).map((summary) => placed(summary, spanRange));
}

/** A problem of a post among others. */
export function reportedAmong({ span, fixes, data, ...problem }: ComparedProblem<ReportedRange>): ReportedProblem {
  const ranges = fixes.map(({ edits, ...fix }) => ({
    ...fix,
    edits: edits.map(({ span: range, newText }) => ({ range, newText })),
  }));
  return { ...problem, range: span, ...(data && { data }), fixes: ranges };
}

/** Whether a problem goes with `--fix`. */
export function isRepairable({ fixes }: ReportedProblem): boolean {
  return fixes.some(({ level }) => level === 'safe');
}

function reported({ rule, severity, message, span, data, fixes }: Problem, post: Snapshot): ReportedProblem {
  const range = spanRange(span);
  return { rule, severity, message, range, ...(data && { data }), fixes: fixes.map((fix) => reportedFix(fix, post)) };
}

function reportedFix(fix: Fix, post: Snapshot): ReportedFix {
  return { title: fix.title, level: fix.level, edits: toEdits(post, changesOf(fix)) };
}
