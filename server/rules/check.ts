/** Runs the rules over a transcript. */
import type { Configuration } from '../config/configuration.ts';
import type { KeptSource } from '../source/keptSource.ts';
import { drawAll, Facts, type Kept } from '../transcript/facts/facts.ts';
import { memo, sameList, untracked } from '../transcript/facts/memo.ts';
import { merged } from '../transcript/facts/sorted.ts';
import type { GoOn } from '../transcript/liveTranscript.ts';
import { absolute, type Block, type Transcript } from '../transcript/model.ts';
import type { WhyNotChecked } from '../wikipedia/api/notChecked.ts';
import { type AskedArticle, type LinkAnswers, whyUnknown } from '../wikipedia/linkAnswers.ts';
import { rules } from './index.ts';
import { type AskedLink, askedLinks } from './links/askedLinks.ts';
import { targetSpan } from './links/linkEdits.ts';
import type { Finding, Problem, Rule, RuleContext, Severity } from './rule.ts';
import { settingOf } from './ruleSetting.ts';
import { Suppressions } from './suppressed.ts';

/** A rule that is on. */
export interface Active {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly context: RuleContext;
}

const noAnswers: LinkAnswers = new Map();

const orderOf = new Map(rules.map(({ id }, at) => [id, at]));
const known = new Set(orderOf.keys());

/** Checks a transcript under one configuration, and after an edit again what the edit concerns. */
export class Checker {
  /** What the rules need to know of single blocks; a transcript that is edited keeps it up to date. */
  readonly facts: readonly Kept[];
  readonly #byBlock: Facts<readonly Problem[]>;
  readonly #byRule: readonly { readonly value: readonly Problem[] }[];
  readonly #transcript: Transcript;
  readonly #active: readonly Active[];
  /** Rules that do not know the post's language. */
  readonly #speechless: { readonly value: ReadonlySet<string> };
  readonly #wikipedia: LinkAnswers | undefined;
  /** The links of which Wikipedia can be asked, where a rule needs that. */
  readonly #asked: Facts<readonly AskedLink[]> | undefined;

  /**
   * @param source what lies beside the post.
   * @param wikipedia what Wikipedia answered; it may grow.
   */
  constructor(transcript: Transcript, configuration: Configuration, source?: KeptSource, wikipedia?: LinkAnswers) {
    const active = activeRules(configuration, source, wikipedia);
    this.#transcript = transcript;
    this.#active = active;
    this.#byBlock = new Facts((block) => problemsOf(block, active));
    // Rules that draw the same share it.
    const drawn = new Set(active.flatMap(({ rule }) => rule.facts ?? []));
    const ruleFacts = new Map([...drawn].map((facts) => [facts, new Facts(facts)]));
    this.#wikipedia = wikipedia;
    this.#asked = ruleFacts.get(askedLinks) as Facts<readonly AskedLink[]> | undefined;
    this.facts = [this.#byBlock, ...ruleFacts.values()];
    this.#byRule = active.map(({ rule, severity, context }) =>
      memo(() => {
        if (!knows(rule, transcript)) return [];
        const found =
          rule.checkTranscript?.(transcript, context, (rule.facts && ruleFacts.get(rule.facts)?.entries) ?? []) ?? [];
        return [...found].map((finding) => problemOf(rule.id, severity, finding));
      }),
    );
    this.#speechless = memo(() => new Set(active.flatMap(({ rule }) => (knows(rule, transcript) ? [] : [rule.id]))));
  }

  readonly #problems = memo(() => {
    const found: Problem[] = [];
    const speechless = this.#speechless.value;
    for (const [, problems] of this.#byBlock.entries)
      for (const problem of problems) if (!speechless.has(problem.rule)) found.push(problem);
    const others = this.#byRule.flatMap(({ value }) => value);
    // Problems keep their order while the text around them is edited.
    const all = untracked(() => merged(found, others.toSorted(inOrder), (one, other) => inOrder(one, other) < 0));
    return this.#transcript.suppressions.length === 0 ? all : this.#unsilenced(all);
  });

  /** The problems that no comment silences, and those of the comments themselves. */
  #unsilenced(problems: readonly Problem[]): readonly Problem[] {
    const transcript = this.#transcript;
    const suppressions = new Suppressions(transcript);
    this.#spareForWikipedia(suppressions);
    const left = problems.filter((problem) => !suppressions.silence(problem));
    const speechless = this.#speechless.value;
    const others = this.#active.filter(({ rule }) => judgesAlone(rule) && !speechless.has(rule.id));
    const judged = new Set(others.map(({ rule }) => rule.id));
    const report = { transcript, known, judged, isUsed: suppressions.isUsed.bind(suppressions) };
    const found = this.#active.flatMap(({ rule, severity }) =>
      [...(rule.checkSuppressions?.(report) ?? [])].map((finding) => problemOf(rule.id, severity, finding)),
    );
    const added = found.filter((problem) => !suppressions.silence(problem));
    return untracked(() => merged(left, added.sort(inOrder), (one, other) => inOrder(one, other) < 0));
  }

  /** A comment is not unused because Wikipedia was not asked, or could not be, about a link that it may be for. */
  #spareForWikipedia(suppressions: Suppressions): void {
    const waiting = this.#active.filter(({ rule }) => rule.needsWikipedia);
    for (const [block, links] of this.#asked?.entries ?? []) {
      for (const { at, article } of links) {
        const link = block.links[at];
        if (!link || !whyUnknown(article, this.#wikipedia ?? noAnswers)) continue;
        for (const { rule } of waiting) suppressions.silence({ rule: rule.id, span: targetSpan(block, link) });
      }
    }
  }

  /** What Wikipedia can be asked about: the articles that are linked, as often as they are; none where no rule needs it. */
  get linkedArticles(): readonly AskedArticle[] {
    return (this.#asked?.entries ?? []).flatMap(([, links]) => links.map(({ article }) => article));
  }

  readonly #notChecked = memo(() => {
    const answers = this.#wikipedia;
    if (!answers || answers.size === 0) return [];
    const reasons = this.linkedArticles.map((article) => whyUnknown(article, answers));
    return reasons.filter((why) => why !== undefined && why !== 'unasked');
  }, sameList);

  /** Why it is not known of links where they lead, though Wikipedia was asked. */
  get notChecked(): readonly WhyNotChecked[] {
    return this.#notChecked.value;
  }

  /** Does the work that an edit has left, once the transcript is settled; false when it was told to stop before the end. */
  settle(goOn: GoOn): boolean {
    for (const part of [...this.#byRule, this.#problems]) {
      if (!goOn()) return false;
      void part.value;
    }
    return true;
  }

  /** All problems that are not silenced, in the order of the text; the same list while they are the same. */
  get problems(): readonly Problem[] {
    return this.#problems.value;
  }
}

/** All problems of a transcript that are not silenced, in the order of the text. */
export function checkTranscript(
  transcript: Transcript,
  configuration: Configuration,
  source?: KeptSource,
  wikipedia?: LinkAnswers,
): readonly Problem[] {
  const checker = new Checker(transcript, configuration, source, wikipedia);
  drawAll(checker.facts, transcript.blocks);
  return checker.problems;
}

/** The rules that are on and have what they need, in their order. */
export function activeRules(configuration: Configuration, source?: KeptSource, wikipedia?: LinkAnswers): Active[] {
  return rules.flatMap((rule) => {
    const { severity, options } = settingOf(rule, configuration);
    return severity === 'off' || (rule.needsSource && !source)
      ? []
      : [{ rule, severity, context: { configuration, options, source, wikipedia } }];
  });
}

/** Whether the rule knows the post's language. */
export function knows({ languages }: Rule, transcript: Transcript): boolean {
  return !languages || languages.includes(transcript.language);
}

/** Whether a rule has judged a post once that post is checked: neither by other posts nor by comments. */
function judgesAlone({ checkSuppressions, comparePosts }: Rule): boolean {
  return !checkSuppressions && !comparePosts;
}

function problemsOf(block: Block, active: readonly Active[]): Problem[] | undefined {
  const problems: Problem[] = [];
  for (const { rule, severity, context } of active)
    if (rule.checkBlock)
      for (const finding of rule.checkBlock(block, context)) problems.push(problemOf(rule.id, severity, finding));
  return problems.length > 0 ? problems.sort(inOrder) : undefined;
}

function problemOf(rule: string, severity: Severity, finding: Finding): Problem {
  return { ...finding, rule, severity, fixes: finding.fixes ?? [] };
}

function inOrder(a: Problem, b: Problem): number {
  const within = a.span.start - b.span.start;
  const apart = a.span.block === b.span.block ? within : absolute(a.span).start - absolute(b.span).start;
  return apart || (orderOf.get(a.rule) ?? 0) - (orderOf.get(b.rule) ?? 0);
}

/** A problem an editor has to mend before publishing. */
export function isToFix({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning';
}
