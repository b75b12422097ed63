/** The readiness card in the user's language. */
import * as vscode from 'vscode';
import type { Readiness, ReadinessEntry, ReadinessGroup } from '../../server/protocol.ts';
import type { ReadinessCard } from './messages.ts';

/** What has changed of the card, in words. */
export function cardOf({ figures, groups, statements, isFixable }: Partial<Readiness>): Partial<ReadinessCard> {
  return {
    ...(figures && { length: lengthOf(figures), figures: figuresOf(figures) }),
    ...(groups && { groups: groups.map(groupOf) }),
    ...(statements && { statements }),
    ...(isFixable !== undefined && { isFixable }),
  };
}

function lengthOf({ words, minutes }: Readiness['figures']): string {
  return vscode.l10n.t('{0} words, {1} min', format(words), format(minutes));
}

function figuresOf({ words, editor, model, minutes, links }: Readiness['figures']): string[] {
  const { l10n } = vscode;
  const byRole = editor + model > 0;
  return [
    l10n.t('Words: {0}', format(words)),
    ...(byRole ? [l10n.t('Questions: {0} words', format(editor)), l10n.t('Answers: {0} words', format(model))] : []),
    l10n.t('Reading time: {0} min', format(minutes)),
    l10n.t('Links: {0}', format(links)),
  ];
}

function groupOf({ group, entries, more }: ReadinessGroup): ReadinessCard['groups'][number] {
  const placed = entries.map(({ message, severity, ...where }) => ({ message, severity, place: placeOf(where) }));
  return { title: titleOf(group), entries: placed, more: more > 0 ? vscode.l10n.t('and {0} more', format(more)) : '' };
}

/** VS Code counts lines from one. */
function placeOf({ line, times }: Pick<ReadinessEntry, 'line' | 'times'>): string {
  const first = format(line + 1);
  return times === 1
    ? vscode.l10n.t('line {0}', first)
    : vscode.l10n.t('×{0}, first in line {1}', format(times), first);
}

function titleOf(group: ReadinessGroup['group']): string {
  const { l10n } = vscode;
  const titles = {
    error: l10n.t('Errors'),
    structure: l10n.t('Structure'),
    disclaimer: l10n.t('Disclaimer'),
    links: l10n.t('Links'),
    residue: l10n.t('Left from the chat page'),
    prose: l10n.t('Wording'),
    consistency: l10n.t('Consistency'),
  };
  return titles[group];
}

function format(count: number): string {
  return new Intl.NumberFormat(vscode.env.language).format(count);
}
