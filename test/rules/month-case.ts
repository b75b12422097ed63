import { fixture } from './fixture.ts';

const DE = '---\nlang: de\n---\n\n';

export default fixture('month-case', [
  {
    name: 'a date',
    text: 'He said so on 17 ⟦may⟧ 2022: “We …”\n',
    fixed: 'He said so on 17 May 2022: “We …”\n',
    messages: ['“May”'],
  },
  {
    name: 'forms of dates',
    text: 'In ⟦june⟧ 2020, on ⟦april⟧ 5, the 3rd of ⟦july⟧, ⟦may⟧ 17, 2022, in ⟦may⟧ 2022, ⟦jan⟧ 3, 2020, 4 ⟦feb.⟧ 2020.\n'.replace(
      '⟦feb.⟧',
      '⟦feb⟧.',
    ),
    configuration: { language: 'en' },
    fixed: 'In June 2020, on April 5, the 3rd of July, May 17, 2022, in May 2022, Jan 3, 2020, 4 Feb. 2020.\n',
  },
  {
    name: 'in a list and in a link',
    text: '- [5 ⟦october⟧](https://en.wikipedia.org/wiki/5_october)\n',
    fixed: '- [5 October](https://en.wikipedia.org/wiki/5_october)\n',
  },
  {
    name: 'in the disclaimer, though it is a quote',
    text: '**Editor:** Why?\n\n**Bard:** So.\n\n> **IMPORTANT NOTE:** It is an AI and may be wrong. Its knowledge ends in ⟦september⟧ 2021.\n',
    configuration: { language: 'en' },
    fixed:
      '**Editor:** Why?\n\n**Bard:** So.\n\n> **IMPORTANT NOTE:** It is an AI and may be wrong. Its knowledge ends in September 2021.\n',
  },
  {
    name: 'where the language is not certain, and other languages write it so',
    text: 'Den 17. ⟦april⟧ 2022.\n',
    suggested: 'Den 17. April 2022.\n',
  },
  { name: 'august judges', text: 'The 12 august judges met the 3 august ladies.\n' },
  {
    name: 'German',
    text: `${DE}Am 17. ⟦mai⟧ 2022, im ⟦märz⟧ 2020 und am 3. ⟦oktober⟧.\n`,
    fixed: `${DE}Am 17. Mai 2022, im März 2020 und am 3. Oktober.\n`,
  },
  { name: 'dates as they should be', text: 'On 17 May 2022, in June 2020, 17 MAY 2022.\n' },
  {
    name: 'the verb may',
    text: 'You may 3 times ask. Only 17 may enter. May 2022 be better! It may 2022 times fail, and may 2022 be better.\n',
  },
  { name: 'the verb march', text: 'They had to march 2000 miles; 300 march on. The 12 march 20 miles.\n' },
  { name: 'the adjective august', text: 'An august body, these august members.\n' },
  { name: 'short words for other things', text: 'See dec 10 and oct 12, 5 apr, mar 3, jan 5.\n' },
  { name: 'no date beside it', text: 'It rains in april and in september.\n' },
  { name: 'names of files, versions, ratios', text: 'See 17-may-2022, /2020/june/5, june_5, 1.5 june2020, june-5.\n' },
  {
    name: 'code and addresses',
    text: '`17 may 2022` and https://example.com/17 and <kbd>5 june</kbd>\n\n```\n17 may 2022\n```\n',
  },
  { name: 'a quotation', text: '> He said so on 17 may 2022.\n' },
  {
    name: 'French and Spanish write them small',
    text: '---\nlang: fr\n---\n\nLe 17 mai 2022, le 5 avril et le 4 Juillet 2020, 17 april 2022.\n',
  },
  { name: 'Spanish', text: '---\nlang: es\n---\n\nEl 17 de mayo de 2022.\n' },
  { name: 'another language’s months', text: `${DE}Il dit le 17 may 2022, 5 june 2020.\n` },
]);
