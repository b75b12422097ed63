/** How many problems there are, in numbers and in words. */
import * as l10n from '@vscode/l10n';
import type { Severity } from '../rules/rule.ts';

/** Problems by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts problems of any kind. */
export function count(problems: Iterable<{ readonly severity: Severity }>): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** `3 errors, 2 warnings`; hints and the like are named only where there are some. */
export function countsInWords({ error, warning, info, hint }: Counts): string {
  const words = [errorsInWords(error), warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warning)];
  if (info > 0) words.push(l10n.t('{0} info', info));
  if (hint > 0) words.push(hint === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hint));
  return words.join(', ');
}

/** `1 error`, `3 errors`. */
export function errorsInWords(errors: number): string {
  return errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors);
}

/** `1 file`, `3 files`. */
export function filesInWords(files: number): string {
  return files === 1 ? l10n.t('1 file') : l10n.t('{0} files', files);
}
