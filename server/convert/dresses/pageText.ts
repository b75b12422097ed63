/** What a chat page leaves between turns: the rule for it knows the wordings. */
import * as l10n from '@vscode/l10n';
import { parseOptions } from '../../config/parseOptions.ts';
import { safeChanges } from '../../rules/applyFixes.ts';
import { checkTranscript } from '../../rules/check.ts';
import { rules } from '../../rules/index.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { quoted } from './quoted.ts';
import type { WholeDress } from './wholeDress.ts';

const RULE = 'chat-residue';

/** The dress; where a blog has turned the rule off, nothing is left out. */
export const pageText: WholeDress = {
  id: 'page-text',
  undress(text, configuration) {
    const others = rules.filter(({ id }) => id !== RULE).map(({ id }) => [id, 'off'] as const);
    const alone = { ...configuration, rules: { ...configuration.rules, ...Object.fromEntries(others) } };
    const problems = checkTranscript(parseTranscript(text, parseOptions(configuration)), alone);
    const changes = safeChanges(problems);
    if (changes.length === 0) return undefined;
    const left = changes.map(({ start, end }) => text.slice(start, end)).filter((words) => words.trim() !== '');
    const warnings = left.length > 0 ? [l10n.t('Left out what the chat page says: {0}.', quoted(left))] : [];
    return { changes, warnings };
  },
};
