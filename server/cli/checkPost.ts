/** The check of one post, the same in this process and in others. */
import type { Configuration } from '../config/configuration.ts';
import { postOf } from './post.ts';
import { problemsOf, type ReportedProblem } from './report.ts';

/** A post to check: plain data, which can be sent to another process. */
export interface Check {
  readonly text: string;
  /** As JSON, so that posts under one configuration share what is made of it. */
  readonly configuration: string;
  readonly fix: boolean;
}

/** What came of it. */
export interface Checked {
  readonly problems: readonly ReportedProblem[];
  /** The text after all safe fixes, if they were asked for and changed anything; the problems are then those left. */
  readonly fixed?: string;
}

const configurations = new Map<string, Configuration>();

/** Checks a post and, if asked, repairs what is safe to repair. */
export function checkPost({ text, configuration: json, fix }: Check): Checked {
  const configuration = configurations.get(json) ?? (JSON.parse(json) as Configuration);
  configurations.set(json, configuration);
  const post = postOf(text, configuration);
  if (!fix || post.fixed === text) return { problems: problemsOf(post) };
  return { problems: problemsOf(postOf(post.fixed, configuration)), fixed: post.fixed };
}
