import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { cutoffOf, searchesWeb } from '../../config/cutoffOf.ts';
import { writeMonth } from '../../dates/months.ts';
import { noteText } from '../../transcript/model.ts';
import type { NamedModel } from '../../transcript/speakers/spokenModels.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { addressedModel, answeringModels } from './answeringModels.ts';
import { type DisclaimerClaims, disclaimerClaims, spanIn } from './disclaimerClaims.ts';
import { namesOf } from './namesOf.ts';
import { concerns, type StatedCutoff } from './noteClaims.ts';

export default defineRule<string>({
  id: 'disclaimer-cutoff',
  group: 'consistency',
  summary: () => l10n.t('The knowledge cutoff that a disclaimer gives is that of the model that answers.'),
  docs: {
    why: () =>
      l10n.t(
        'Models are trained up to different dates, and some search the web. A date copied from another post misleads. A date is held against what Colloquy knows only where the model’s maker gives a single one; if yours differs, set it under `models` in the configuration.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** These are conversations with AI models (ChatGPT, Bard). ChatGPT’s knowledge only goes up to September 2021.\n',
    good: '**Editor:** Where is it?\n\n**ChatGPT:** In West Africa.\n\n> **IMPORTANT NOTE:** These are conversations with AI models (ChatGPT, Bard). ChatGPT’s knowledge only goes up to September 2021.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  facts: addressedModel,
  *checkTranscript(transcript, { configuration }, addressed) {
    const claims = disclaimerClaims(transcript, configuration);
    if (!claims || claims.cutoffs.length === 0) return;
    const answering = answeringModels(transcript, addressed);
    yield* ofOthers(claims, answering, configuration);
    for (const stated of claims.cutoffs) {
      const [one, second] = stated.models.length > 0 ? stated.models : answering;
      const month = one && !second ? cutoffOf(one.id, configuration) : undefined;
      if (one && month && differs(stated, month)) yield wrongDate(claims, stated, one, month, transcript.language);
    }
  },
});

/** Who answers though the note says only of others when their knowledge ends. */
function* ofOthers(
  claims: DisclaimerClaims,
  answering: readonly NamedModel[],
  configuration: Configuration,
): Iterable<Finding> {
  const { cutoffs, searching, note } = claims;
  const missing = answering.filter(({ id }) => ![...cutoffs, ...searching].some((claim) => concerns(claim, id)));
  const [stated] = cutoffs;
  if (missing.length === 0 || !stated) return;
  const others = namesOf(cutoffs.flatMap(({ models }) => models));
  const message = missing.every(({ id }) => searchesWeb(id, configuration))
    ? l10n.t(
        '{0} answers here, but the disclaimer gives the knowledge cutoff of {1}. {0} searches the web: say so, or name its own date.',
        namesOf(missing),
        others,
      )
    : l10n.t(
        '{0} answers here, but the disclaimer gives the knowledge cutoff of {1}. Give that of {0}.',
        namesOf(missing),
        others,
      );
  const pieces = [...stated.models, stated.date];
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  yield { span: spanIn(note, { start, end }), message };
}

function differs({ date }: StatedCutoff, month: string): boolean {
  const [year, number] = month.split('-').map(Number);
  return date.year !== year || (date.month !== undefined && date.month !== number);
}

function wrongDate(
  claims: DisclaimerClaims,
  { date }: StatedCutoff,
  model: NamedModel,
  month: string,
  language: string,
): Finding {
  const span = spanIn(claims.note, date);
  const right = writeMonth(month, language);
  const fix: Fix = { title: l10n.t('Change to “{0}”', right), level: 'suggestion', edits: [{ span, newText: right }] };
  return {
    span,
    message: l10n.t(
      'The knowledge of {0} ends in {1}, not in {2}. Correct the date, or set yours under “models” in the configuration.',
      model.name,
      right,
      noteText(claims.note).slice(date.start, date.end),
    ),
    // Without a month it is not clear how the sentence takes one.
    fixes: date.month === undefined ? [] : [fix],
  };
}
