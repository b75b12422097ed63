/** What statements are called on the screen. */
import * as l10n from '@vscode/l10n';
import type { StatementDefinition } from '../../disclaimer/statements.ts';

/** The statement in a few words, localised; a blog's own statements as it wrote them. */
export function statementLabel({ id, label }: StatementDefinition): string {
  switch (id) {
    case 'ai-model':
      return l10n.t('these are conversations with AI models');
    case 'inaccuracy':
      return l10n.t('the answers may contain inaccuracies');
    case 'proof-of-concept':
      return l10n.t('the blog is a proof of concept');
    case 'knowledge-cutoff':
      return l10n.t('the knowledge of the model ends at a date');
    case 'human-links':
      return l10n.t('the links were added by the human editor');
    case 'wikipedia-only':
      return l10n.t('the links go only to Wikipedia');
    case 'edited':
      return l10n.t('the answers were edited for length and clarity');
    default:
      return label;
  }
}
