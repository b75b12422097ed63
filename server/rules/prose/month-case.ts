import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts/facts.ts';
import { defineRule } from '../rule.ts';
import { ownWords } from './ownWords.ts';
import { capitalMonthLanguages, type SmallMonth, smallMonthsIn } from './smallMonths.ts';

/** Months that neighbouring languages write with a small letter and spell alike: a short post may be in one of those. */
const SHARED: ReadonlySet<string> = new Set([
  ...['januar', 'februar', 'april', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  ...['jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec'],
]);

export default defineRule({
  id: 'month-case',
  group: 'prose',
  summary: () => l10n.t('Months in dates have a capital letter, in English and German.'),
  docs: {
    why: () =>
      l10n.t(
        '“17 may 2022” is a slip in English, and “17. mai 2022” in German. Only what stands in a date is reported: “you may 3 times” is no month. French and Spanish write months small.',
      ),
    bad: '**Editor:** When?\n\n**Bard:** He said so on 17 may 2022.\n',
    good: '**Editor:** When?\n\n**Bard:** He said so on 17 May 2022, and you may ask again.\n',
  },
  severity: 'warning',
  fix: 'safe',
  languages: capitalMonthLanguages,
  facts: (block): readonly SmallMonth[] | undefined => someOf(smallMonthsIn(block)),
  *checkTranscript(transcript, _, facts) {
    for (const [block, { language, name, start, end }] of ownWords(facts, transcript)) {
      if (language !== transcript.language) continue;
      const written = (name[0] ?? '').toUpperCase() + name.slice(1);
      yield {
        span: { block, start, end },
        message: l10n.t('Months have a capital letter: write “{0}”.', written),
        fixes: [
          {
            title: l10n.t('Change to “{0}”', written),
            level: transcript.isLanguageCertain || !SHARED.has(name) ? 'safe' : 'suggestion',
            edits: [{ span: { block, start, end }, newText: written }],
          },
        ],
      };
    }
  },
});
