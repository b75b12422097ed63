/** A problem as LSP knows it. */
import * as l10n from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { Configuration } from '../config/configuration.ts';
import type { Problem } from '../rules/rule.ts';
import { source } from './capabilities.ts';
import { spanRange } from './ranges.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The diagnostic of a problem; its code is the rule's id. */
export function toDiagnostic(problem: Problem): Diagnostic {
  return diagnosticAt(problem, spanRange(problem.span));
}

/** The diagnostic of a problem whose range is known. */
export function diagnosticAt(
  { rule, severity, message, data }: Pick<Problem, 'rule' | 'severity' | 'message' | 'data'>,
  range: Range,
): Diagnostic {
  return { range, severity: severities[severity], code: rule, source, message, ...(data && { data }) };
}

/** The diagnostics of a post: the worst problems up to the configured number, and a line that says how many more there are. */
export function diagnosticsOf(problems: readonly Problem[], { maxProblems }: Configuration): Diagnostic[] {
  const sent = worst(problems, maxProblems).map(toDiagnostic);
  const more = problems.length - sent.length;
  if (more === 0) return sent;
  const start = { line: 0, character: 0 };
  const message = l10n.t('{0} more problems are not shown. Mend some of these first.', more);
  return [{ range: { start, end: start }, severity: DiagnosticSeverity.Information, source, message }, ...sent];
}

/** The worst problems in the order of the text; the first of equals. */
function worst(problems: readonly Problem[], most: number): readonly Problem[] {
  if (problems.length <= most) return problems;
  const left = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of problems) left[severity]++;
  let room = most;
  for (const severity of Object.keys(left) as (keyof typeof left)[]) {
    left[severity] = Math.min(room, left[severity]);
    room -= left[severity];
  }
  return problems.filter(({ severity }) => left[severity]-- > 0);
}
