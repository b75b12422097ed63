import * as l10n from '@vscode/l10n';
import { spanText, type Transcript } from '../../transcript/model.ts';
import { defineRule, type Finding } from '../rule.ts';
import { pageTextsIn } from './pageText.ts';
import { editsOf } from './residueEdits.ts';
import { type Residue, residueIn } from './residueRuns.ts';
import { shortened } from './shortened.ts';

export default defineRule({
  id: 'chat-residue',
  group: 'residue',
  summary: () => l10n.t('No buttons and notices of a chat page are left in the text.'),
  docs: {
    why: () =>
      l10n.t(
        'Who copies a conversation off its page copies the page as well: “Copy code”, “No file chosen”, “Thought for 12 seconds”, the names of icons. Nobody said these. The fix removes lines that only a page writes; words such as “Share” are reported only next to such lines, and removed only when you say so.',
      ),
    bad: '**Editor:** Where?\n\n**ChatGPT:** In West Africa.\n\nNo file chosen\nChatGPT can make mistakes. Check important info.\n',
    good: '**Editor:** Where?\n\n**ChatGPT:** In West Africa.\n',
  },
  severity: 'error',
  fix: 'safe',
  facts: pageTextsIn,
  *checkTranscript(transcript, _, facts) {
    const found = residueIn(facts, transcript);
    const said = found.length > 0 ? shortTurns(transcript) : undefined;
    for (const residue of found) yield findingOf(residue, transcript.lineBreak, said?.has(wordsOf(residue)) ?? false);
  },
});

/** All that somebody says in a turn, where that is short: an answer may be the name of a button. */
function shortTurns({ turns }: Transcript): ReadonlySet<string> {
  return new Set(turns.map(({ body }) => folded(body.map(spanText).join(''))).filter(({ length }) => length < 200));
}

function wordsOf({ span }: Residue): string {
  return folded(spanText(span));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function findingOf(residue: Residue, lineBreak: string, isAllThatIsSaid: boolean): Finding {
  const { kind, span } = residue;
  const words = wordsOf(residue);
  const shown = shortened(words, 60);
  const isLabel = kind === 'said';
  return {
    span,
    message: isLabel
      ? l10n.t('The chat page’s label “{0}” is glued to other words. Set it on a line of its own.', shown)
      : l10n.t('“{0}” is left from the chat page. Remove it.', shown),
    fixes: [
      {
        title: isLabel ? l10n.t('Set the label apart') : l10n.t('Remove it'),
        level: kind === 'likely' || isAllThatIsSaid ? 'suggestion' : 'safe',
        edits: editsOf(residue, lineBreak),
      },
    ],
  };
}
