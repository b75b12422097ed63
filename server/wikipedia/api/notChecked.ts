import * as l10n from '@vscode/l10n';

/**
 * Why something is not known: nothing may be asked here (`off`) or was (`unasked`), there is no such Wikipedia (`no-host`), it cannot be
 * reached, takes too long, is busy, refuses the question, or answers what cannot be understood; a title leads to another
 * wiki (`elsewhere`), or in a circle.
 */
export type WhyNotChecked =
  | 'off'
  | 'unasked'
  | 'no-host'
  | 'unreachable'
  | 'slow'
  | 'busy'
  | 'refused'
  | 'strange'
  | 'elsewhere'
  | 'circle';

/** What could not be asked, which says nothing about the page. */
export interface NotChecked {
  readonly state: 'not-checked';
  readonly why: WhyNotChecked;
}

/** The answer where there is none. */
export function notChecked(why: WhyNotChecked): NotChecked {
  return { state: 'not-checked', why };
}

/** The reason in a sentence for editors whose links are checked. */
export function whyNotChecked(why: WhyNotChecked): string {
  return l10n.t('Not checked. {0}', whyNotAnswered(why));
}

/** The reason in a sentence for editors who look something up. */
export function whyNotAnswered(why: WhyNotChecked): string {
  return messages[why]();
}

const messages: Readonly<Record<WhyNotChecked, () => string>> = {
  off: () => l10n.t('In a workspace that you do not trust, nothing is asked of Wikipedia.'),
  unasked: () => l10n.t('Wikipedia was not asked yet.'),
  'no-host': () => l10n.t('There is no Wikipedia in this language, or its address in the settings is none.'),
  unreachable: () => l10n.t('Wikipedia cannot be reached. Check the connection and try again.'),
  slow: () => l10n.t('Wikipedia took too long to answer. Try again later.'),
  busy: () => l10n.t('Wikipedia is busy and asks to wait. Try again in some minutes.'),
  refused: () => l10n.t('Wikipedia refused the question. A contact in the settings may help.'),
  strange: () => l10n.t('The answer was none of Wikipedia’s. A network’s log-in page may be in the way.'),
  elsewhere: () => l10n.t('The title leads to another wiki.'),
  circle: () => l10n.t('The redirects of this title lead in a circle.'),
};
