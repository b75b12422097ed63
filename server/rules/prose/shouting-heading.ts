import * as l10n from '@vscode/l10n';
import { spanOf } from '../../transcript/model.ts';
import { modelNames } from '../../transcript/speakers/catalogue.ts';
import { defineRule } from '../rule.ts';
import { spokenAcronyms } from './spokenAcronyms.ts';

export default defineRule({
  id: 'shouting-heading',
  group: 'prose',
  summary: () => l10n.t('Headings are not written in capitals alone.'),
  docs: {
    why: () =>
      l10n.t(
        'Words in capitals are slower to read, some screen readers spell them out, and readers take them for shouting. Where a blog wants capitals, its design can show them. Acronyms (“UN AND EU”, “FAQ”) and the heading of the disclaimer are left alone. There is no fix: no program knows which words are names.',
      ),
    bad: '# THE END OF A LONG MISSION\n\n**Editor:** Why?\n\n**Bard:** Because.\n',
    good: '# The end of MINUSMA\n\n**Editor:** Why?\n\n**Bard:** Because.\n',
  },
  severity: 'hint',
  *checkTranscript({ headings, facts }) {
    for (const { block, text } of headings)
      if (isShouting(text) && !/[`_]/.test(block.text) && !facts.noteHeadings.of(block))
        yield {
          span: spanOf(block),
          message: l10n.t('This heading is written in capitals. Write it like a sentence.'),
        };
  },
});

/** Words that are written in capitals anyway. */
const usual = new Set([...spokenAcronyms, ...modelNames.flatMap((name) => name.toUpperCase().split(/[^\p{L}]+/u))]);

/** No small letter, and two words at least that are no acronyms: those are short, or known, or have no vowel. */
function isShouting(heading: string): boolean {
  if (/\p{Ll}/u.test(heading)) return false;
  const words = heading.match(/\p{Lu}[\p{Lu}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length >= 4 && !usual.has(word) && hasVowel(word)).length >= 2;
}

/** Scripts other than Latin, Greek and Cyrillic have no capitals. */
function hasVowel(word: string): boolean {
  return /[AEIOUYΑΕΗΙΟΥΩАЕИОУЫЭЮЯІЇЄ]/u.test(word.normalize('NFD'));
}
