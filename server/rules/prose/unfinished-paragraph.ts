import * as l10n from '@vscode/l10n';
import type { Block } from '../../transcript/model.ts';
import { defineRule, type Fix } from '../rule.ts';
import { type OpenEnd, openEnd } from './openEnd.ts';
import { isUnfinished } from './unfinished.ts';

export default defineRule({
  id: 'unfinished-paragraph',
  group: 'prose',
  summary: () => l10n.t('Paragraphs of an answer end with a full sentence.'),
  docs: {
    why: () =>
      l10n.t(
        'A paragraph that ends in a comma, or without end mark where its neighbours have one, was cut off: by the model, or while it was pasted. Headings, lists and what introduces them, quotations, verses and other short lines, and the editor’s questions are left alone.',
      ),
    bad: '**Editor:** Who are they?\n\n**Bard:** They are a private military company.\n\nThe group is reportedly providing security for the government and its allies,\n\nThe presence of the group is controversial.\n',
    good: '**Editor:** Who are they?\n\n**Bard:** They are a private military company.\n\nThe group is reportedly providing security for the government and its allies.\n\nThe presence of the group is controversial.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  facts: openEnd,
  *checkTranscript(transcript, _, facts) {
    if (facts.length === 0) return;
    for (const [block, end] of facts) {
      if (transcript.noted.has(block) || !isUnfinished(transcript, block, end)) continue;
      yield {
        span: { block, start: end.start, end: end.end },
        message: end.hasComma
          ? l10n.t('This paragraph ends in a comma. Finish the sentence, or end it with a full stop.')
          : l10n.t('This paragraph has no end mark, unlike those around it. Finish the sentence.'),
        fixes: [endIt(block, end)],
      };
    }
  },
});

function endIt(block: Block, { end, hasComma }: OpenEnd): Fix {
  const isIdeographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(block.text.slice(end - 2, end));
  return {
    title: l10n.t('End it with a full stop'),
    level: 'suggestion',
    edits: [{ span: { block, start: hasComma ? end - 1 : end, end }, newText: isIdeographic ? '。' : '.' }],
  };
}
