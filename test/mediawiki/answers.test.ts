/** What a real MediaWiki answers, as the port gives it. */
import { expect, test } from 'vitest';
import { MemoryStore } from '../../server/wikipediaClient/answerStore.ts';
import { program, wikipedia } from './wikipedia.ts';

const here = wikipedia();

test('titles exist, are missing, redirect, are invalid or cannot be known', async () => {
  const { api } = program(here);
  const titles = [
    ...['Mali', 'AC/DC', '東京', 'iPhone', 'e\u0301mile_Zola', "What's_Up,_Doc?"],
    ...['UNSC', 'Relativity', 'Mercury', 'EUTM', 'Nope', 'Red door'],
    ...['Round one', 'Abroad', 'de:Mali', '[bad', '', 'a|b', '\ud800', 'Special:Search', 'x'.repeat(256)],
  ];
  const answers = Object.fromEntries(await api.pages('en', titles));
  const page = (title: string, more = {}) => ({
    state: 'exists',
    title,
    isDisambiguation: false,
    redirects: [],
    ...more,
  });
  const unsc = 'United Nations Security Council';
  expect(answers).toEqual({
    Mali: page('Mali', { description: 'Country in West Africa' }),
    'AC/DC': page('AC/DC', { description: 'Australian rock band' }),
    東京: page('Tokyo', { description: 'Capital of Japan', redirects: [{ from: '東京', to: 'Tokyo' }] }),
    iPhone: page('IPhone', { description: 'Line of smartphones' }),
    'e\u0301mile_Zola': page('Émile Zola', { description: 'French novelist (1840–1902)' }),
    "What's_Up,_Doc?": page("What's Up, Doc?", { description: '1972 film' }),
    UNSC: page(unsc, {
      description: 'One of the six principal organs of the UN',
      redirects: [
        { from: 'UNSC', to: 'UN Security Council' },
        { from: 'UN Security Council', to: unsc },
      ],
    }),
    Relativity: page('Theory of relativity', {
      description: 'Two theories of physics by Albert Einstein',
      redirects: [{ from: 'Relativity', to: 'Theory of relativity', fragment: 'History' }],
    }),
    Mercury: page('Mercury', { isDisambiguation: true }),
    EUTM: page('EUTM', { isDisambiguation: true }),
    Nope: { state: 'missing', title: 'Nope', redirects: [] },
    'Red door': { state: 'missing', title: 'No such house', redirects: [{ from: 'Red door', to: 'No such house' }] },
    'Round one': { state: 'not-checked', why: 'circle' },
    Abroad: { state: 'not-checked', why: 'elsewhere' },
    'de:Mali': { state: 'not-checked', why: 'elsewhere' },
    '[bad': { state: 'invalid' },
    '': { state: 'invalid' },
    'a|b': { state: 'invalid' },
    '\ud800': { state: 'invalid' },
    'Special:Search': page('Special:Search'),
    ['x'.repeat(256)]: { state: 'invalid' },
  });
  expect(here.proxy.seen).toHaveLength(1);
});

test('each language has its own wiki', async () => {
  const { api } = program(here);
  const [english, german] = await Promise.all([
    api.pages('en', ['Sicherheitsrat']),
    api.pages('de', ['Sicherheitsrat', 'Security Council']),
  ]);
  expect(english.get('Sicherheitsrat')).toMatchObject({ state: 'missing' });
  expect(german.get('Sicherheitsrat')).toMatchObject({
    state: 'exists',
    title: 'Sicherheitsrat der Vereinten Nationen',
  });
  expect(german.get('Security Council')).toMatchObject({ state: 'missing' });
});

test('headings have their anchors in order, twice the same ones too', async () => {
  const { api } = program(here);
  expect(await api.sections('en', 'Relativity')).toEqual({
    state: 'known',
    value: [
      { anchor: 'History', heading: 'History', level: 2 },
      { anchor: 'Special_relativity_&_tests', heading: 'Special relativity & tests', level: 2 },
      { anchor: 'Überblick', heading: 'Überblick', level: 3 },
      { anchor: 'History_2', heading: 'History', level: 2 },
    ],
  });
  expect(await api.sections('en', 'Sun')).toEqual({ state: 'known', value: [] });
  expect(await api.sections('en', 'Nope')).toEqual({ state: 'missing' });
  expect(await api.sections('en', 'Red door')).toEqual({ state: 'missing' });
});

/** Asked for once. */
const store = new MemoryStore();

test.each([
  ['History', true],
  ['History_2', true],
  ['History 2', true],
  ['%C3%9Cberblick', true],
  ['Überblick', true],
  // The old spelling, which stands in an empty element beside the heading.
  ['.C3.9Cberblick', true],
  ['Special_relativity_.26_tests', true],
  // An anchor that a template set.
  ['Special', true],
  // Not parts of the text.
  ['', true],
  ['top', true],
  ['cite_note-7', true],
  ['/media/File:X.jpg', true],
  [':~:text=it', true],
  ['History:~:text=it', true],
  ['history', false],
  ['History_3', false],
  // What cannot be read.
  ['%ff', true],
])('the fragment “%s” is there: %s', async (fragment, isThere) => {
  const { api } = program(here, { store });
  expect(await api.hasFragment('en', 'Theory of relativity', fragment)).toEqual({ state: 'known', value: isThere });
});

test('a search finds articles by the beginnings of titles and redirects, then by what they say', async () => {
  const { api } = program(here);
  expect(await api.search('en', 'security council', 5)).toEqual({
    state: 'known',
    value: [
      {
        title: 'United Nations Security Council',
        description: 'One of the six principal organs of the UN',
        matched: 'Security Council',
        isDisambiguation: false,
      },
      // It speaks of it.
      expect.objectContaining({ title: expect.stringContaining('Stabilization Mission in Mali') }),
    ],
  });
  const mercury = await api.search('en', 'Mercury', 4);
  expect(mercury.state === 'known' && mercury.value.map(({ title }) => title)).toEqual([
    ...['Mercury', 'Mercury (planet)', 'Mercury (element)', 'Mercury (mythology)'],
  ]);
  expect(await api.search('en', 'qqqq', 5)).toEqual({ state: 'known', value: [] });
  const asked = here.proxy.seen.length;
  expect(await api.search('en', ' "|*" ', 5)).toEqual({ state: 'known', value: [] });
  expect(here.proxy.seen).toHaveLength(asked);
});

test('a summary has the first sentences', async () => {
  const { api } = program(here);
  expect(await api.summary('en', 'Einstein')).toEqual({
    state: 'known',
    value: {
      title: 'Albert Einstein',
      text: 'Albert Einstein was a physicist. He developed the theory of relativity. He played the violin.',
      description: 'German-born theoretical physicist (1879–1955)',
      isDisambiguation: false,
    },
  });
  expect(await api.summary('en', 'Nope')).toEqual({ state: 'missing' });
  expect(await api.summary('en', 'EUTM')).toMatchObject({ value: { isDisambiguation: true } });
});

test('a disambiguation page gives its meanings in order, once, without what does not exist', async () => {
  const { api } = program(here);
  expect(await api.meanings('en', 'Mercury')).toEqual({
    state: 'known',
    value: [
      { title: 'Mercury (planet)', description: 'the closest planet to the Sun' },
      { title: 'Mercury (element)', description: 'a metallic chemical element with the symbol Hg' },
      { title: 'Mercury (mythology)', description: 'a Roman god' },
      { title: 'Freddie Mercury', description: 'Freddie (1946–1991), a singer' },
      { title: 'Mercury, Nevada', description: 'a closed city' },
    ],
  });
  expect(await api.meanings('en', 'Nope')).toEqual({ state: 'missing' });
});

test('an article is known in other languages', async () => {
  const { api } = program(here);
  expect(await api.languageLinks('en', 'MINUSMA')).toEqual({
    state: 'known',
    value: [
      { language: 'de', title: 'MINUSMA', address: 'https://de.wikipedia.org/wiki/MINUSMA' },
      expect.objectContaining({ language: 'fr' }),
    ],
  });
  expect(await api.languageLinks('en', 'Sun')).toEqual({ state: 'known', value: [] });
  expect(await api.languageLinks('en', 'Nope')).toEqual({ state: 'missing' });
});
