/** `colloquy import`. */
import * as l10n from '@vscode/l10n';
import { importFormats } from '../convert/exports/importFormats.ts';
import type { Command } from './command.ts';

/** Makes a transcript of what was copied out of a chat, or exported from it. */
export const importConversation: Command = {
  name: 'import',
  operands: 'FILE',
  about: () =>
    l10n.t(
      'Make a transcript of a conversation: pasted text, with or without labels, a saved page, or an export of ChatGPT, Claude, Gemini and others.',
    ),
  options: {
    from: { value: 'FORMAT', choices: importFormats, about: () => l10n.t('What the file is') },
    list: { about: () => l10n.t('List the conversations in the file, in its order') },
    select: { value: 'ID', about: () => l10n.t('Import this one of them') },
    json: { about: () => l10n.t('Write turns as JSON instead of a transcript') },
    output: { short: 'o', value: 'OUT', about: () => l10n.t('Write to this file instead of standard output') },
    'keep-source': { about: () => l10n.t('Keep the untouched conversation beside it, to compare answers with') },
    force: { about: () => l10n.t('Replace that file when it exists') },
  },
  // What reads exports is large, and no other command needs it.
  run: async (args) => (await import('./import/importFile.ts')).importFile(args),
};
