import * as l10n from '@vscode/l10n';
import { noteText } from '../../transcript/model.ts';
import { areKin } from '../../transcript/speakers/modelFamily.ts';
import { defineRule, type Fix } from '../rule.ts';
import { addressedModel, answeringModels } from './answeringModels.ts';
import { disclaimerClaims, spanIn } from './disclaimerClaims.ts';
import { namesOf } from './namesOf.ts';
import type { NoteClaims } from './noteClaims.ts';

export default defineRule<string>({
  id: 'disclaimer-model',
  group: 'consistency',
  summary: () => l10n.t('A disclaimer that names models names the one that answers.'),
  docs: {
    why: () =>
      l10n.t(
        'A note that was copied from another post often names the models of that post. Who answers is read from the labels, from `model` in the front matter, or from words such as “Thank you, Bard”. A note that speaks of “an AI” alone is fine, and so is one that names another version of the same model.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** This is a conversation with an AI model (ChatGPT) and may contain inaccuracies.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** This is a conversation with an AI model (Bard) and may contain inaccuracies.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  facts: addressedModel,
  *checkTranscript(transcript, { configuration }, addressed) {
    const claims = disclaimerClaims(transcript, configuration);
    const [first] = claims?.models ?? [];
    if (!claims || !first || namesOnlyForCutoffs(claims)) return;
    const missing = answeringModels(transcript, addressed).filter(
      ({ id }) => !claims.models.some((named) => areKin(named.id, id)),
    );
    if (missing.length === 0) return;
    const span = spanIn(claims.note, first);
    const insertion: Fix = {
      title: l10n.t('Add “{0}”', namesOf(missing)),
      level: 'suggestion',
      edits: [{ span: { ...span, end: span.start }, newText: `${namesOf(missing)}, ` }],
    };
    yield {
      span,
      message: l10n.t(
        '{0} answers here, but the disclaimer names {1}. Name {0} in it.',
        namesOf(missing),
        namesOf(claims.models),
      ),
      // At the head of a list in brackets a further name is right, whatever follows.
      fixes: noteText(claims.note)[first.start - 1] === '(' ? [insertion] : [],
    };
  },
});

/** That is left to `disclaimer-cutoff`. */
function namesOnlyForCutoffs({ models, cutoffs }: NoteClaims): boolean {
  return models.every((model) => cutoffs.some((cutoff) => cutoff.models.includes(model)));
}
