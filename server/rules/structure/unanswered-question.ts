import * as l10n from '@vscode/l10n';
import { spanOf, spanText } from '../../transcript/model.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { defineRule } from '../rule.ts';

/** Words of thanks or farewell, with which an editor may end a post: en, de, fr, es, it, pt. */
const CLOSING =
  /\b(?:thanks?|goodbye|bye|farewell|danke|dank|tschüss|auf wiedersehen|merci|au revoir|gracias|adiós|hasta luego|grazie|arrivederci|obrigad[oa])(?!\p{L})/iu;

export default defineRule({
  id: 'unanswered-question',
  group: 'structure',
  summary: () => l10n.t('The last question of a post is answered.'),
  docs: {
    why: () =>
      l10n.t(
        'A post that ends with the editor’s question looks cut off. A word of thanks may end it; a question may not.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n**Editor:** And its capital?\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n**Editor:** Thank you for your time.\n',
  },
  severity: 'warning',
  *checkTranscript({ turns }) {
    const last = turns[turns.length - 1];
    if (last?.role !== 'editor') return;
    const words = last.body.map(spanText).join('');
    if (words.trim() === '' || CLOSING.test(words) || isShortRemark(words)) return;
    yield {
      span: last.label ? openingOf(last) : spanOf(last.body[0]!.block),
      message: l10n.t('The last question has no answer. Add it, or end the post with the answer before.'),
    };
  },
});

/** `No, that will do.` needs no answer. */
function isShortRemark(words: string): boolean {
  return words.trim().length < 60 && !/[?？]/u.test(words);
}
