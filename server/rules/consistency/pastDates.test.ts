import { expect, test } from 'vitest';
import { parseTranscript } from '../../transcript/parse.ts';
import { pastDates } from './pastDates.ts';

function read(text: string, language: string): string[] {
  const block = parseTranscript(text).blocks[0]!;
  const dates = (pastDates(block) ?? []).filter((date) => date.language === language);
  return dates.map(({ start, end }) => block.text.slice(start, end));
}

test.each([
  ['en', 'The Council voted on June 30, 2023 to end it. It began in 2013.', ['June 30, 2023', '2013']],
  ['en', 'He said on 17 may 2022: “We were there in May 2021.”', ['17 may 2022']],
  ['en', 'The peace plan was signed in June 2023.', ['June 2023']],
  ['en', '- In March 2023, two were killed.\n- It will end in May 2024.', ['March 2023']],
  [
    'en',
    'Mr. Diop requested it on June 16, 2023, "without delay". It ended in July 2023.',
    ['June 16, 2023', 'July 2023'],
  ],
  ['de', 'Der Rat beschloss am 30. Juni 2023 das Ende. Im Jahr 2022 wurde er gefragt.', ['30. Juni 2023', '2022']],
  ['de', 'Frankreich hat seine Truppen im August 2022 abgezogen.', ['August 2022']],
  ['fr', 'Le Conseil a décidé le 30 juin 2023 de partir. En 2022, il était là.', ['30 juin 2023', '2022']],
  ['es', 'El Consejo votó el 30 de junio de 2023. La misión fue creada en 2013.', ['30 de junio de 2023', '2013']],
])('%s: %s', (language, text, expected) => {
  expect(read(text, language)).toEqual(expected);
});

test.each([
  ['en', 'Germany announced it would contribute troops only until 2024.'],
  ['en', 'The withdrawal is expected to be completed in December 2023. It will end in May 2024.'],
  ['en', 'They agreed to leave by the end of December 2023.'],
  ['en', 'The Olympic Games take place in July 2024. In 2030, robots will rule.'],
  ['en', 'The rover Mars 2020 landed. Agenda 2030 was adopted.'],
  ['en', 'He wrote: “In June 2023 I was there.” She wrote "It was in June 2023".'],
  ['en', 'It printed `was 2023-06-30` and <time title="was June 2023">.'],
  ['en', '> It ended in June 2023.'],
  ['en', '# It ended in June 2023'],
  ['en', '    It ended in June 2023.'],
  ['de', 'Die Mission wird bis Ende Dezember 2023 abgezogen. Sie soll 2024 enden.'],
  ['de', 'Er sagte: „Im Juni 2023 war ich da.“'],
  ['fr', 'Les Jeux auront lieu en juillet 2024 ; ils ont été prévus en juillet 2024.'],
  ['es', 'Los Juegos se celebrarán en julio de 2024. Irán irá en julio de 2024.'],
])('%s: nothing past in “%s”', (language, text) => {
  expect(read(text, language)).toEqual([]);
});

test('what was quoted does not hide what follows', () => {
  expect(read('Er sagte „ja“ im Juni 2023 und kam. Er kam im Mai 2023.', 'de')).toEqual(['Juni 2023', 'Mai 2023']);
  expect(read('« Oui », a-t-il dit ; il est venu en mai 2023.', 'fr')).toEqual(['mai 2023']);
});
