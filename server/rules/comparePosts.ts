/** Runs the rules that compare posts. */
import type { Configuration } from '../config/configuration.ts';
import type { Span, Transcript } from '../transcript/model.ts';
import { activeRules, knows } from './check.ts';
import { rules } from './index.ts';
import type { ComparedPost, Difference, Rule, Severity, Summary } from './rule.ts';
import { Suppressions } from './suppressed.ts';

/** What a rule compares of one post. `P` is a place: a span, or a range of lines in what is sent elsewhere. */
export interface PlacedSummary<P> extends Omit<Summary<unknown>, 'span' | 'replaceable'> {
  readonly rule: string;
  readonly severity: Severity;
  /** A comment in the post silences the rule there; the post is still one that others are compared with. */
  readonly isSilent: boolean;
  readonly span: P;
  readonly replaceable: readonly P[];
}

/** A post among others. */
export interface SummarisedPost<P> {
  /** What messages call it. */
  readonly name: string;
  readonly summaries: readonly PlacedSummary<P>[];
}

/** A problem of one post among others; with spans for places it is a `Problem`. */
export interface ComparedProblem<P> extends Pick<Difference<unknown>, 'message' | 'data'> {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: P;
  readonly fixes: readonly {
    readonly title: string;
    readonly level: 'suggestion';
    readonly edits: readonly { readonly span: P; readonly newText: string }[];
  }[];
}

/** What the rules that are on compare of a post. */
export function summariesOf(transcript: Transcript, configuration: Configuration): PlacedSummary<Span>[] {
  const suppressions = new Suppressions(transcript);
  return activeRules(configuration).flatMap(({ rule, severity, context }) => {
    const summary = knows(rule, transcript) ? rule.summarise?.(transcript, context) : undefined;
    if (!summary) return [];
    const { span, replaceable = [], value } = summary;
    const isSilent = suppressions.silence({ rule: rule.id, span });
    return [{ rule: rule.id, severity, isSilent, span, replaceable, value }];
  });
}

/** The summary with other places. */
export function placed<P, Q>(summary: PlacedSummary<P>, place: (span: P) => Q): PlacedSummary<Q> {
  return { ...summary, span: place(summary.span), replaceable: summary.replaceable.map(place) };
}

/** The problems that show when posts are compared, by post, in the order of the rules. */
export function comparePosts<P>(
  posts: readonly SummarisedPost<P>[],
): ReadonlyMap<SummarisedPost<P>, readonly ComparedProblem<P>[]> {
  const found = new Map<SummarisedPost<P>, ComparedProblem<P>[]>();
  for (const rule of rules) {
    for (const [post, problem] of problemsOf(rule, posts)) {
      const known = found.get(post);
      if (known) known.push(problem);
      else found.set(post, [problem]);
    }
  }
  return found;
}

function* problemsOf<P>(
  rule: Rule,
  posts: readonly SummarisedPost<P>[],
): Iterable<[SummarisedPost<P>, ComparedProblem<P>]> {
  if (!rule.comparePosts) return;
  const compared = new Map<ComparedPost<unknown>, { post: SummarisedPost<P>; summary: PlacedSummary<P> }>();
  for (const post of posts) {
    const summary = post.summaries.find((each) => each.rule === rule.id);
    if (summary) compared.set({ name: post.name, value: summary.value }, { post, summary });
  }
  for (const difference of rule.comparePosts([...compared.keys()])) {
    const { post, summary } = compared.get(difference.post) ?? {};
    if (post && summary && !summary.isSilent) yield [post, problemOf(difference, summary)];
  }
}

function problemOf<P>(
  { message, data, replacement }: Difference<unknown>,
  { rule, severity, span, replaceable }: PlacedSummary<P>,
): ComparedProblem<P> {
  const edits = replaceable.map((each, at) => ({ span: each, newText: at === 0 ? (replacement?.newText ?? '') : '' }));
  const fixes = replacement ? [{ title: replacement.title, level: 'suggestion' as const, edits }] : [];
  return { rule, severity, message, span, ...(data && { data }), fixes };
}
