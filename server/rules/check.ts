/** Runs the rules over a transcript. */
import type { Configuration } from '../config/configuration.ts';
import { absolute, type Span, type Transcript } from '../transcript/model.ts';
import { rules } from './index.ts';
import type { Finding, Problem, Rule, RuleContext, Severity } from './rule.ts';
import { isSuppressed } from './suppressed.ts';

/** All problems of a transcript that are not silenced, in the order of the text. */
export function checkTranscript(transcript: Transcript, configuration: Configuration): Problem[] {
  const context: RuleContext = { configuration, language: transcript.language };
  const problems: Problem[] = [];
  for (const rule of rules) {
    const severity = configuration.rules[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const finding of findingsOf(rule, transcript, context)) problems.push(problemOf(rule.id, severity, finding));
  }
  const silent = isSuppressed(transcript);
  return problems.filter((problem) => !silent(problem)).sort((a, b) => at(a.span) - at(b.span));
}

function* findingsOf(rule: Rule, transcript: Transcript, context: RuleContext): Iterable<Finding> {
  if (rule.checkBlock) for (const block of transcript.blocks) yield* rule.checkBlock(block, context);
  if (rule.checkTranscript) yield* rule.checkTranscript(transcript, context);
}

function problemOf(rule: string, severity: Severity, finding: Finding): Problem {
  return { ...finding, rule, severity, fixes: finding.fixes ?? [] };
}

function at(span: Span): number {
  return absolute(span).start;
}

/** A problem an editor has to mend before publishing. */
export function isToFix({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning';
}
