/** A problem as LSP knows it. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Problem } from '../rules/rule.ts';
import { spanRange } from './ranges.ts';
import type { Snapshot } from './snapshot.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The name under which clients show the server's problems. */
export const source = 'colloquy';

/** The diagnostic of a problem; its code is the rule's id. */
export function toDiagnostic(snapshot: Snapshot, { rule, severity, message, span, data }: Problem): Diagnostic {
  const range = spanRange(snapshot, span);
  return { range, severity: severities[severity], code: rule, source, message, ...(data && { data }) };
}
