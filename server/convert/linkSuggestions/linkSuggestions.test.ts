/** Which names of a post are looked for, and which become suggestions. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missionPost } from '../../../test/suggestions/post.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import type { PageAnswer } from '../../wikipedia/api/wikipediaApi.ts';
import { articleAddress } from '../../wikipedia/articleAddress.ts';
import { type FoundNames, findNames, mostTitles } from './candidates.ts';
import { chooseLinks } from './choose.ts';
import { judge } from './judge.ts';
import { nameLanguage } from './languages/languages.ts';
import { meaningInPost } from './meaning.ts';
import { linkablePassages } from './passages.ts';

function namesIn(text: string): FoundNames & { readonly texts: string[] } {
  const transcript = parseTranscript(text);
  const found = findNames(linkablePassages(transcript), nameLanguage(transcript.language), new Set(), () => true);
  const { value } = found.next();
  const names = value as FoundNames;
  return { ...names, texts: names.candidates.map((each) => each.text) };
}

const said = (answer: string, lang = 'en') => `---\nlang: ${lang}\n---\n\n**Editor:** And?\n\n**Bard:** ${answer}\n`;

/** Suggestions where each of some titles is an article, with its description. */
function suggested(text: string, articles: Record<string, string>, lang = 'en') {
  const found = namesIn(said(text, lang));
  const language = nameLanguage(lang);
  const answers = new Map<string, PageAnswer>();
  for (const [name, about] of Object.entries(articles)) {
    const [title = name, description = ''] = about.includes('|') ? about.split('|') : [name, about];
    const redirects = title === name ? [] : [{ from: name, to: title }];
    answers.set(name, { state: 'exists', title, description, isDisambiguation: false, redirects });
  }
  const { known } = judge(found.candidates, answers, language);
  return chooseLinks(found, known, new Set(), language).map(
    ({ words, title, isSure }) => `${isSure ? '+' : '?'}${words}${words === title ? '' : ` = ${title}`}`,
  );
}

test('names, acronyms and what has small words inside are looked for', () => {
  const { texts } = namesIn(
    said("We saw the Bank of England, EUTM Mali, the G5 Sahel, Al-Qaeda, Côte d’Ivoire and Mali's Abdoulaye Diop."),
  );
  for (const name of [
    'Bank of England',
    'EUTM Mali',
    'EUTM',
    'G5 Sahel',
    'Al-Qaeda',
    'Côte d’Ivoire',
    'Mali',
    'Abdoulaye Diop',
  ])
    expect(texts).toContain(name);
  for (const name of ['Bank', 'Diop', 'Abdoulaye', 'Côte']) expect(texts).not.toContain(name);
});

test('words that open a sentence, greetings, months, days and numbers are not', () => {
  const { texts } = namesIn(
    said(
      'Good morning! However, I left on Monday. Yes. In March 2023 it ended. Without MINUSMA “Perhaps” not. **Sure.** Some did.',
    ),
  );
  expect(texts).toEqual(['MINUSMA']);
});

test('what is also written small is no name', () => {
  expect(namesIn(said('They told the Mission that the mission was over.')).texts).toEqual([]);
});

test('only answers are read: no questions, headings, code, links, notes, front matter', () => {
  const { texts } = namesIn(missionPost);
  for (const name of [
    'MINUSMA',
    'UN Security Council',
    'Operation Barkhane',
    'Wagner Group',
    'EUTM',
    'ECOWAS',
    'G5 Sahel',
  ])
    expect(texts).toContain(name);
  for (const name of ['Timbuktu', 'African Union', 'European Union', 'Germany', 'Russia', 'Good morning'])
    expect(texts).not.toContain(name);
  expect(namesIn(missionPost).runs.filter(({ words }) => words[0]!.text === 'Wagner')).toHaveLength(1);
});

test('escapes and references are no words', () => {
  expect(namesIn(said('They met AT&amp;T and Ri\\*ta.')).texts).toEqual([]);
});

test('German: several words, acronyms, and what never has an article', () => {
  const { texts } = namesIn(
    said('Die Regierung in Mali bat die Vereinten Nationen, die MINUSMA abzuziehen. Die Gruppe Wagner kam.', 'de'),
  );
  for (const name of ['Mali', 'Vereinten Nationen', 'MINUSMA', 'Gruppe Wagner']) expect(texts).toContain(name);
  expect(texts).not.toContain('Regierung');
});

test('French and Spanish: small words may end a name, articles are elided', () => {
  const french = namesIn(
    said('Hier, l’Union européenne et le Conseil de sécurité ont parlé d’Emmanuel Macron.', 'fr'),
  ).texts;
  for (const name of ['Union européenne', 'Conseil de sécurité', 'Emmanuel Macron']) expect(french).toContain(name);
  expect(namesIn(said('Ayer, la Unión Europea habló con la Cruz Roja.', 'es')).texts).toContain('Cruz Roja');
});

test('the first mention of an article is linked, on the longest name', () => {
  const articles = {
    MINUSMA: 'Mission in Mali|UN mission in Mali',
    'Mission in Mali': 'UN mission in Mali',
    Mali: 'Country in Africa',
    'EUTM Mali': 'EU mission in Mali',
  };
  expect(suggested('There was EUTM Mali, then MINUSMA. That Mission in Mali left Mali.', articles)).toEqual([
    '+EUTM Mali',
    '+MINUSMA = Mission in Mali',
    '+Mali',
  ]);
});

test('an article is not enough', () => {
  const articles = {
    Malian: 'Mali|Country in Africa',
    'Foreign Minister': 'Foreign minister|Government official',
    'Foreign Affairs': 'American magazine',
    Collapse: 'Sudden failure',
    Anna: 'Female given name',
    Internet: 'Global system of networks',
    Germany: 'Country in Central Europe',
  };
  const text =
    'Germany saw a Malian Foreign Minister. Collapse came. We read Foreign Affairs with Anna on the Internet.';
  expect(suggested(text, articles)).toEqual(['+Germany', '?Foreign Affairs']);
});

test('the last word of a longer name is its short form', () => {
  const articles = {
    'Mario Molina': 'Mexican chemist (1943–2020)',
    Molina: 'City in Chile',
    'Security Council': 'Organ of the UN',
    Council: 'Group in Rome',
  };
  expect(
    suggested('We met Mario Molina. Then we asked Molina about the Security Council and this Council.', articles),
  ).toEqual(['+Mario Molina', '+Security Council']);
});

test('of several meanings, the one whose words stand in the post', () => {
  const meanings = [
    'European Union Training Mission in Mali',
    'European Union Training Mission in Somalia',
    'European Union trade mark',
  ].map((title) => ({ title, description: '' }));
  const words = new Set('the european union has a training mission in mali'.split(' '));
  expect(meaningInPost(meanings, 'EUTM', words)?.title).toBe('European Union Training Mission in Mali');
  expect(meaningInPost(meanings, 'EUTM', new Set([...words, 'somalia']))).toBeUndefined();
  expect(meaningInPost([{ title: 'EUTM', description: '' }], 'EUTM', words)).toBeUndefined();
});

test('addresses are safe inside a link', () => {
  expect(articleAddress('en', 'Mercury (planet)')).toBe('https://en.wikipedia.org/wiki/Mercury_(planet)');
  expect(articleAddress('en', 'A) b', 'C) d')).toBe('https://en.wikipedia.org/wiki/A%29_b#C%29_d');
});

test('whatever the text, what is found is there, and bounded', () => {
  const piece = fc.constantFrom(
    'Mali ',
    'UN',
    ' of ',
    'the ',
    '**',
    '[x](y)',
    '\n\n',
    '`',
    '’',
    '&amp;',
    '\\',
    'É',
    '\ud83d',
    '. ',
    'II ',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('en', 'de', 'fr', 'es', 'pl'), (pieces, lang) => {
      const text = said(pieces.join(''), lang);
      const { runs, candidates } = namesIn(text);
      for (const { passage, words } of runs)
        for (const { start, end, text: word } of words) {
          expect(passage.text.slice(start, end)).toBe(word);
          expect(text.slice(passage.start + start, passage.start + end)).toBe(word);
        }
      expect(candidates.flatMap(({ titles }) => titles).length).toBeLessThanOrEqual(mostTitles);
    }),
    { numRuns: 300 },
  );
});
