/** The check of one post, the same in this process and in others. */
import type { Configuration } from '../../config/configuration.ts';
import type { Snapshot } from '../../features/posts/snapshot.ts';
import type { PlacedSummary } from '../../rules/comparePosts.ts';
import type { KeptSource } from '../../source/keptSource.ts';
import type { AskedArticle, LinkAnswer } from '../../wikipedia/linkAnswers.ts';
import { postOf } from '../post.ts';
import { problemsOf, type ReportedProblem, type ReportedRange, summariesOf } from './report.ts';

/** A post to check: plain data, which can be sent to another process. */
export interface Check {
  readonly text: string;
  /** As JSON, so that posts under one configuration share what is made of it. */
  readonly configuration: string;
  readonly fix: boolean;
  /** What lies beside the post. */
  readonly source?: KeptSource | undefined;
  /** What Wikipedia said of its links; it was not asked where there is none. */
  readonly answers?: readonly (readonly [string, LinkAnswer])[] | undefined;
}

/** What is known of a post once it was checked. */
export interface PostReport {
  readonly problems: readonly ReportedProblem[];
  /** What is compared with other posts. */
  readonly summaries: readonly PlacedSummary<ReportedRange>[];
  /** What Wikipedia can be asked about. */
  readonly articles: readonly AskedArticle[];
}

/** What came of a check. */
export interface Checked extends PostReport {
  /** The text after all safe fixes, if they were asked for and changed anything; the rest is then of this text. */
  readonly fixed?: string;
}

const configurations = new Map<string, Configuration>();

/** Checks a post and, if asked, repairs what is safe to repair. */
export function checkPost({ text, configuration: json, fix, source, answers }: Check): Checked {
  const configuration = configurations.get(json) ?? (JSON.parse(json) as Configuration);
  configurations.set(json, configuration);
  const post = postOf(text, configuration, source, answers && new Map(answers));
  if (!fix || post.fixed === text) return reportOn(post);
  return { ...reportOn(postOf(post.fixed, configuration, source)), fixed: post.fixed };
}

function reportOn(post: Snapshot): PostReport {
  return { problems: problemsOf(post), summaries: summariesOf(post), articles: post.linkedArticles };
}
