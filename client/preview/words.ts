/** The words of the panel, in the user's language. */
import * as vscode from 'vscode';
import type { PanelWords } from './messages.ts';

/** What the panel says by itself. */
export function panelWords(): PanelWords {
  return {
    question: vscode.l10n.t('Question'),
    answer: vscode.l10n.t('Answer'),
    provisional: vscode.l10n.t('guessed'),
    provisionalHint: vscode.l10n.t('This text has no labels yet: who speaks is guessed.'),
    disclaimer: vscode.l10n.t('Disclaimer'),
    nothingToFix: vscode.l10n.t('Nothing stands between this post and publishing.'),
    made: vscode.l10n.t('said'),
    missing: vscode.l10n.t('missing'),
    needless: vscode.l10n.t('(not needed: the post has no links)'),
    fixAll: vscode.l10n.t('Fix All'),
    empty: vscode.l10n.t('Nothing here yet. Write or paste a conversation, and it will appear as readers will see it.'),
    jump: vscode.l10n.t('Click to go to the place in the text.'),
    fixKey: vscode.l10n.t('Tab: fixes.'),
    wholePart: vscode.l10n.t('Problems of this passage'),
    keys: vscode.l10n.t('Alt+Down and Alt+Up go from passage to passage, Enter goes to the text.'),
    showImages: vscode.l10n.t('Show images from the web'),
    look: vscode.l10n.t('Look'),
    looks: {
      interview: vscode.l10n.t('Interview'),
      chat: vscode.l10n.t('Chat'),
      blog: vscode.l10n.t('Blog'),
    },
    severities: {
      error: vscode.l10n.t('Error'),
      warning: vscode.l10n.t('Warning'),
      info: vscode.l10n.t('Note'),
      hint: vscode.l10n.t('Hint'),
    },
  };
}

/** What there is to fix: the number of errors and warnings. */
export function statusText(toFix: number): string {
  return toFix === 0 ? vscode.l10n.t('Ready') : vscode.l10n.t('{0} to fix', toFix);
}
