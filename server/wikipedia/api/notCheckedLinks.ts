import * as l10n from '@vscode/l10n';
import type { WhyNotChecked } from './notChecked.ts';

/** How many links could not be checked and why, one sentence for each reason. */
export function notCheckedLinks(reasons: readonly WhyNotChecked[]): string[] {
  const counts = new Map<WhyNotChecked, number>();
  for (const why of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, links]) =>
    links === 1
      ? l10n.t('1 link was not checked: {0}.', causes[why]())
      : l10n.t('{0} links were not checked: {1}.', links, causes[why]()),
  );
}

const causes: Readonly<Record<WhyNotChecked, () => string>> = {
  off: () => l10n.t('nothing is asked in a workspace that you do not trust'),
  unasked: () => l10n.t('Wikipedia was not asked yet'),
  'no-host': () => l10n.t('there is no Wikipedia in their language'),
  unreachable: () => l10n.t('Wikipedia could not be reached'),
  slow: () => l10n.t('Wikipedia took too long to answer'),
  busy: () => l10n.t('Wikipedia is busy and asks to wait'),
  refused: () => l10n.t('Wikipedia refused to answer'),
  strange: () => l10n.t('what answered was not Wikipedia'),
  elsewhere: () => l10n.t('their titles lead to another wiki'),
  circle: () => l10n.t('their redirects lead in a circle'),
};
