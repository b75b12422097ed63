import { expect, test } from 'vitest';
import { proseDates } from './proseDates.ts';

/** Each date as its words and what they were read as. */
function read(text: string, language: string, allYears = false): string[] {
  return proseDates(text, language, { allYears }).map(({ start, end, year, month, day }) =>
    [text.slice(start, end), [year, month, day].filter((part) => part !== undefined).join('-')].join(' = '),
  );
}

test.each([
  ['en', 'It ended in September 2021.', ['September 2021 = 2021-9']],
  [
    'en',
    'Sept. 2021; Sep 2021; SEPTEMBER, 2021',
    ['Sept. 2021 = 2021-9', 'Sep 2021 = 2021-9', 'SEPTEMBER, 2021 = 2021-9'],
  ],
  ['en', 'on 17 may 2022: “no”', ['17 may 2022 = 2022-5-17']],
  ['en', 'On June 30, 2023 they voted.', ['June 30, 2023 = 2023-6-30']],
  ['en', 'the 3rd of March, 2020, and April\n2020', ['3rd of March, 2020 = 2020-3-3', 'April\n2020 = 2020-4']],
  ['en', '(2023-06-30)', ['2023-06-30 = 2023-6-30']],
  ['en', '**June 2023**, 16–30 June 2023', ['June 2023 = 2023-6', '30 June 2023 = 2023-6-30']],
  [
    'en',
    'In 2022, since 2013. In 2020 the war; late 2019',
    ['2022 = 2022', '2013 = 2013', '2020 = 2020', '2019 = 2019'],
  ],
  [
    'de',
    'Am 30. Juni 2023, im März 2023 und am 30.06.2023',
    ['30. Juni 2023 = 2023-6-30', 'März 2023 = 2023-3', '30.06.2023 = 2023-6-30'],
  ],
  ['de', 'Im Jahr 2022 verhängte er, seit 2021.', ['2022 = 2022', '2021 = 2021']],
  [
    'fr',
    'le 30 juin 2023, le 1er août 2022, déc. 2020, 30/06/2023',
    ['30 juin 2023 = 2023-6-30', '1er août 2022 = 2022-8-1', 'déc. 2020 = 2020-12', '30/06/2023 = 2023-6-30'],
  ],
  ['fr', 'En 2022, depuis l’année 2021', ['2022 = 2022', '2021 = 2021']],
  [
    'es',
    'El 30 de junio de 2023, en septiembre del 2021',
    ['30 de junio de 2023 = 2023-6-30', 'septiembre del 2021 = 2021-9'],
  ],
  ['es', 'En 2022, desde 2021.', ['2022 = 2022', '2021 = 2021']],
  ['it', 'June 2023, giugno 2023', ['June 2023 = 2023-6']],
])('%s: %s', (language, text, expected) => {
  expect(read(text, language)).toEqual(expected);
});

test.each([
  ['en', 'The rover Mars 2020 weighs 2020 kg.'],
  ['en', 'In 2022 villages, ISO 2022, Agenda 2030, 2022 people, 1,2022'],
  ['en', 'https://x.org/2023/06/30/june-2023 and 2021-2023, 2021–2023, 2023/24'],
  ['en', 'Dismay 2022, Marching 2020, in 20223, x2022, 2022nd'],
  ['de', 'vor 2000 Jahren, Mars 2020'],
  ['fr', 'en 2022 exemplaires'],
])('%s: no date in “%s”', (language, text) => {
  expect(read(text, language)).toEqual([]);
});

test('all years are read where a text speaks of nothing else', () => {
  expect(read('Cutoff: 2021 (not 2,021, 2021-22 or v2021)', 'en', true)).toEqual(['2021 = 2021']);
});

test('long text without dates costs one look, and numbers do not pile up', () => {
  const text = '2022 '.repeat(20_000);
  expect(read(text, 'es')).toEqual([]);
});
