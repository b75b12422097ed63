import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges } from '../../rules/applyFixes.ts';
import { comparedWithSource } from '../../rules/consistency/comparedWithSource.ts';
import type { Source } from '../../source/sourceFile.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { countChanges, ownWordsOf, withOwnWords } from './ownWords.ts';

const FIRST = 'The mission ended in June 2023.\n\nIt had lasted **ten** years:\n\n* one\n* two';
const SECOND = 'Yes, it was fast. The Council takes more time.';
const THIRD = 'Other countries had left before; some said so late.';

function sourceOf(...answers: readonly string[]): Source {
  const turns = answers.flatMap((text, at) => [
    { role: 'editor' as const, speaker: 'You', text: `Question ${at + 1}?` },
    { role: 'model' as const, speaker: 'ChatGPT', text },
  ]);
  return { title: null, model: null, date: null, importedFrom: null, turns };
}

const post = (...answers: readonly string[]) =>
  `---\nlang: en\n---\n\n# Mali\n\n${answers.map((text) => `**Editor:** What?\n\n**Bard:** ${text}\n`).join('\n')}`;

const ownWords = (text: string, source: Source) => {
  const transcript = parseTranscript(text);
  return withOwnWords(transcript, comparedWithSource(transcript, source), source);
};

it.each<[string, string, Source, string]>([
  ['nothing was changed', post(FIRST, SECOND), sourceOf(FIRST, SECOND), post(FIRST, SECOND)],
  [
    'links and markup stay',
    post('The [mission](https://en.wikipedia.org/wiki/M) *ended* in May 2023.', SECOND),
    sourceOf('The mission ended in June 2023.', SECOND),
    post('The [mission](https://en.wikipedia.org/wiki/M) *ended* in June 2023.', SECOND),
  ],
  ['a word at the start', post('A mission ended.'), sourceOf('The mission ended.'), post('The mission ended.')],
  ['words added', post(SECOND.replace('it was', 'it really was')), sourceOf(SECOND), post(SECOND)],
  ['words added at the start', post(`Well: ${SECOND}`), sourceOf(SECOND), post(SECOND)],
  ['words removed', post(SECOND.replace(', it was', '')), sourceOf(SECOND), post(SECOND)],
  ['a paragraph and a list removed', post('The mission ended in June 2023.'), sourceOf(FIRST), post(`${FIRST}.`)],
  ['the start removed', post(SECOND.slice(5)), sourceOf(SECOND), post(SECOND)],
  ['an answer that nobody gave', post(SECOND, THIRD), sourceOf(SECOND), post(SECOND, '').replace(/ \n$/, ' \n')],
  [
    'an answer left out',
    post(FIRST, THIRD),
    sourceOf(FIRST, SECOND, THIRD),
    post(FIRST, SECOND, THIRD).replace('What?\n\n**Bard:** Yes', 'Question 2?\n\n**Bard:** Yes'),
  ],
  [
    'the first answer left out, labels as headings',
    '### Editor\n\nWhat?\n\n### Bard\n\nYes, it was fast.\n',
    sourceOf('The mission ended.', 'Yes, it was fast.'),
    '### Editor\n\nQuestion 1?\n\n### Bard\n\nThe mission ended.\n\n### Editor\n\nWhat?\n\n### Bard\n\nYes, it was fast.\n',
  ],
  [
    'lines as the post has them',
    post('One.').replaceAll('\n', '\r\n'),
    sourceOf('One. Two\nthree'),
    post('One. Two\nthree.').replaceAll('\n', '\r\n'),
  ],
  [
    'references',
    post('R&amp;D in M&eacute;xico, 5 \\* 3'),
    sourceOf('R&D in México, 5 * 4'),
    post('R&amp;D in M&eacute;xico, 5 \\* 4'),
  ],
  ['code', post('Run:\n\n```sh\nls -l\n```'), sourceOf('Run:\n\n```sh\nls -a\n```'), post('Run:\n\n```sh\nls -a\n```')],
])('%s', (_, text, source, expected) => {
  expect(ownWords(text, source)).toBe(expected);
});

it('counts answers', () => {
  const transcript = parseTranscript(post(FIRST.replace('ten', 'nine'), 'Nobody knows what came of it.', THIRD));
  const compared = comparedWithSource(transcript, sourceOf(FIRST, THIRD, SECOND));
  expect(countChanges(compared)).toEqual({ altered: 1, added: 1, leftOut: 1 });
});

const pieces = [
  'one',
  'two',
  '**three**',
  '[four](https://en.wikipedia.org/wiki/4)',
  'five,',
  '\n\n- six',
  '\n\nseven',
  'eight.',
  '“nine”',
  '\n\n> ten',
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' ').trim());

it('has the words of the source', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (mine, theirs) => {
        const source = sourceOf(...theirs);
        const { changes, leftOut } = comparedWithSource(parseTranscript(ownWords(post(...mine), source)), source);
        expect(changes.filter((each) => each && each.edits.length > 0)).toEqual([]);
        expect(leftOut).toEqual([]);
      },
    ),
  );
});

it('puts the words of the source into one answer alone', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, fc.nat(), (answers, other, place) => {
      const source = sourceOf(FIRST, ...answers);
      const at = place % (answers.length + 1);
      const mine = [FIRST, ...answers].map((said, each) => (each === at ? `${said} ${other}` : said));
      const transcript = parseTranscript(post(...mine));
      const compared = comparedWithSource(transcript, source);
      const changes = ownWordsOf(transcript, compared, source, at);
      const restored = parseTranscript(applyChanges(transcript.text, changes));
      const now = comparedWithSource(restored, source);
      expect(now.passages.map(({ words }) => words.join(' '))).toEqual(
        compared.passages.map(({ words }, each) =>
          each === at && changes.length > 0 ? now.passages[at]?.words.join(' ') : words.join(' '),
        ),
      );
      if (compared.changes[at]?.sources.length) expect(now.changes[at]?.edits).toEqual([]);
    }),
  );
});
