/** Runs the rules over a transcript. */
import type { Configuration } from '../config/configuration.ts';
import { Facts } from '../transcript/facts.ts';
import { memo, untracked } from '../transcript/memo.ts';
import { absolute, type Block, type Transcript } from '../transcript/model.ts';
import { rules } from './index.ts';
import type { Finding, Problem, Rule, RuleContext, Severity } from './rule.ts';
import { isSuppressed } from './suppressed.ts';

/** A rule that is on. */
interface Active {
  readonly rule: Rule;
  readonly severity: Severity;
}

const orderOf = new Map(rules.map(({ id }, at) => [id, at]));

/** Checks a transcript under one configuration, and after an edit again what the edit concerns. */
export class Checker {
  /** What the rules need to know of single blocks; a transcript that is edited keeps it up to date. */
  readonly facts: readonly Facts<unknown>[];
  readonly #byBlock: Facts<readonly Problem[]>;
  readonly #byRule: readonly { readonly value: readonly Problem[] }[];
  readonly #transcript: Transcript;

  constructor(transcript: Transcript, configuration: Configuration) {
    const active = activeRules(configuration);
    const context: RuleContext = { configuration };
    this.#transcript = transcript;
    this.#byBlock = new Facts((block) => problemsOf(block, active, context));
    const ruleFacts = new Map(active.flatMap(({ rule }) => (rule.facts ? [[rule, new Facts(rule.facts)]] : [])));
    this.facts = [this.#byBlock as Facts<unknown>, ...ruleFacts.values()];
    this.#byRule = active.map(({ rule, severity }) =>
      memo(() =>
        [...(rule.checkTranscript?.(transcript, context, ruleFacts.get(rule)?.entries ?? []) ?? [])].map((finding) =>
          problemOf(rule.id, severity, finding),
        ),
      ),
    );
  }

  readonly #problems = memo(() => {
    const found = [...this.#byBlock.entries.map(([, problems]) => problems), ...this.#byRule.map(({ value }) => value)];
    const silent = isSuppressed(this.#transcript);
    return inOrder(found.flat().filter((problem) => !silent(problem)));
  });

  /** All problems that are not silenced, in the order of the text; the same list while they are the same. */
  get problems(): readonly Problem[] {
    return this.#problems.value;
  }
}

/** All problems of a transcript that are not silenced, in the order of the text. */
export function checkTranscript(transcript: Transcript, configuration: Configuration): readonly Problem[] {
  const checker = new Checker(transcript, configuration);
  for (const facts of checker.facts) {
    for (const block of transcript.blocks) facts.draw(block);
    facts.publish();
  }
  return checker.problems;
}

function activeRules({ rules: severities }: Configuration): Active[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, severity }];
  });
}

function problemsOf(block: Block, active: readonly Active[], context: RuleContext): Problem[] | undefined {
  const problems: Problem[] = [];
  for (const { rule, severity } of active)
    if (rule.checkBlock)
      for (const finding of rule.checkBlock(block, context)) problems.push(problemOf(rule.id, severity, finding));
  return problems.length > 0 ? problems : undefined;
}

function problemOf(rule: string, severity: Severity, finding: Finding): Problem {
  return { ...finding, rule, severity, fixes: finding.fixes ?? [] };
}

/** Problems keep their order while the text around them is edited, though their places change. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return untracked(() => {
    const placed = problems.map((problem) => ({
      problem,
      start: absolute(problem.span).start,
      rule: orderOf.get(problem.rule) ?? 0,
    }));
    return placed.sort((a, b) => a.start - b.start || a.rule - b.rule).map(({ problem }) => problem);
  });
}

/** A problem an editor has to mend before publishing. */
export function isToFix({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning';
}
