import * as l10n from '@vscode/l10n';

/**
 * Why something is not known: nothing may be asked here (`off`), there is no such Wikipedia (`no-host`), it cannot be
 * reached, takes too long, is busy, refuses the question, or answers what cannot be understood; a title leads to another
 * wiki (`elsewhere`), or in a circle.
 */
export type WhyNotChecked =
  | 'off'
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

/** The reason in a sentence for editors. */
export function whyNotChecked(why: WhyNotChecked): string {
  return messages[why]();
}

const messages: Readonly<Record<WhyNotChecked, () => string>> = {
  off: () => l10n.t('Not checked: in a workspace that you do not trust, nothing is asked of Wikipedia.'),
  'no-host': () =>
    l10n.t('Not checked: there is no Wikipedia in this language, or its address in the settings is none.'),
  unreachable: () => l10n.t('Not checked: Wikipedia cannot be reached. Check the connection and try again.'),
  slow: () => l10n.t('Not checked: Wikipedia took too long to answer. Try again later.'),
  busy: () => l10n.t('Not checked: Wikipedia is busy and asks to wait. Try again in some minutes.'),
  refused: () => l10n.t('Not checked: Wikipedia refused the question. A contact in the settings may help.'),
  strange: () => l10n.t('Not checked: the answer was none of Wikipedia’s. A network’s log-in page may be in the way.'),
  elsewhere: () => l10n.t('Not checked: the title leads to another wiki.'),
  circle: () => l10n.t('Not checked: the redirects of this title lead in a circle.'),
};
