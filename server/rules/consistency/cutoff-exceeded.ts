import * as l10n from '@vscode/l10n';
import { spanText, type Transcript } from '../../transcript/model.ts';
import { modelName } from '../../transcript/speakers/modelName.ts';
import { defineRule } from '../rule.ts';
import { answersOf } from './answerAt.ts';
import { disclaimerClaims, spanIn } from './disclaimerClaims.ts';
import { concerns, type NoteClaims, type StatedCutoff } from './noteClaims.ts';
import { type PastDate, pastDates } from './pastDates.ts';
import { tenseLanguages } from './tense.ts';

export default defineRule<readonly PastDate[]>({
  id: 'cutoff-exceeded',
  group: 'consistency',
  summary: () => l10n.t('Answers tell of nothing that happened after the knowledge cutoff that the disclaimer states.'),
  docs: {
    why: () =>
      l10n.t(
        'Either the model searched the web or guessed, or the disclaimer gives the wrong date; readers cannot tell which. There is one problem for the whole post, at the first such date. Dates in questions and quotations, plans and forecasts do not count.',
      ),
    bad: '**Editor:** What happened?\n\n**ChatGPT:** The Council ended the mission on June 30, 2023.\n\n> **IMPORTANT NOTE:** These are conversations with AI models. The knowledge of ChatGPT ends in September 2021.\n',
    good: '**Editor:** What happened?\n\n**ChatGPT:** The Council began the mission on April 25, 2013.\n\n> **IMPORTANT NOTE:** These are conversations with AI models. The knowledge of ChatGPT ends in September 2021.\n',
  },
  severity: 'info',
  languages: tenseLanguages,
  facts: pastDates,
  *checkTranscript(transcript, { configuration }, facts) {
    const claims = disclaimerClaims(transcript, configuration);
    if (!claims || claims.cutoffs.length === 0) return;
    const answerAt = answersOf(transcript);
    const declared = declaredModel(transcript);
    const late = facts.flatMap(([block, dates]) =>
      dates.flatMap((date) => {
        if (date.language !== transcript.language || !claims.cutoffs.some((stated) => isAfter(date, stated))) return [];
        const answer = answerAt({ block, ...date });
        const stated = answer && cutoffFor(answer.model ?? declared, claims);
        return stated && isAfter(date, stated) ? [{ block, start: date.start, end: date.end, stated }] : [];
      }),
    );
    const [first] = late;
    if (!first) return;
    const date = spanText(first);
    const end = spanText(spanIn(claims.note, first.stated.date));
    yield {
      span: { block: first.block, start: first.start, end: first.end },
      message:
        late.length > 1
          ? l10n.t(
              'This answer tells of {0}, but the disclaimer says that knowledge ends in {1}. So do {2} more dates. Check them, or correct the disclaimer.',
              date,
              end,
              late.length - 1,
            )
          : l10n.t(
              'This answer tells of {0}, but the disclaimer says that knowledge ends in {1}. Check it, or correct the disclaimer.',
              date,
              end,
            ),
      data: { dates: late.length },
    };
  },
});

/** The model that front matter or configuration name, for answers whose label is no name. */
function declaredModel(transcript: Transcript): string | undefined {
  const name = modelName(transcript);
  return name && transcript.speakers.idOf(name);
}

/** The cutoff that holds for an answer: that of its model, else the latest stated; none if it searches the web. */
function cutoffFor(model: string | undefined, { cutoffs, searching }: NoteClaims): StatedCutoff | undefined {
  const isOf = (claim: Pick<StatedCutoff, 'models'>) => (model ? concerns(claim, model) : claim.models.length === 0);
  if (searching.some(isOf)) return undefined;
  const own = cutoffs.filter(isOf);
  return (own.length > 0 ? own : cutoffs).reduce((latest, each) =>
    lastMonth(each) > lastMonth(latest) ? each : latest,
  );
}

function lastMonth({ date }: StatedCutoff): number {
  return date.year * 12 + (date.month ?? 12);
}

function isAfter({ year, month }: PastDate, stated: StatedCutoff): boolean {
  return year * 12 + (month ?? 1) > lastMonth(stated);
}
