/** The lines of `colloquy import --list`. */
import * as l10n from '@vscode/l10n';
import type { ListedConversation } from '../../convert/exports/listedConversation.ts';

/** What the columns are, for people. */
export function listHeader(): string {
  return `${[l10n.t('ID'), l10n.t('Date'), l10n.t('Title')].join('  ')} (${l10n.t('turns')})\n`;
}

/** The id first, which `--select` takes. */
export function conversationLine({ id, title, date, turns, opening }: ListedConversation): string {
  const shown = title ?? (opening || l10n.t('Untitled'));
  const count = turns === 1 ? l10n.t('1 turn') : l10n.t('{0} turns', turns);
  return `${[id, ...(date ? [date.slice(0, 10)] : []), shown].join('  ')} (${count})\n`;
}
