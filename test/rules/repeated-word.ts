import { fixture } from './fixture.ts';

const DE = '---\nlang: de\n---\n\n';
const FR = '---\nlang: fr\n---\n\n';
const ES = '---\nlang: es\n---\n\n';

export default fixture('repeated-word', [
  {
    name: 'a word that stands twice',
    text: 'The mission has ⟦failed failed⟧ to prevent it.\n',
    suggested: 'The mission has failed to prevent it.\n',
    messages: ['“failed”'],
  },
  { name: 'at the start of a sentence', text: '⟦The the⟧ mission left.\n', suggested: 'The mission left.\n' },
  {
    name: 'across a line break',
    text: 'It left ⟦the\nthe⟧ country.\n',
    suggested: 'It left the country.\n',
  },
  {
    name: 'in a list, a heading, a table',
    text: '## Of ⟦the the⟧ end\n\n- in ⟦the the⟧ list\n\n| a |\n| - |\n| of ⟦the the⟧ |\n',
  },
  { name: 'in the words of a link', text: '[Of ⟦the the⟧ end](https://en.wikipedia.org/wiki/The_the_the)\n' },
  {
    name: 'in the disclaimer, though it is a quote',
    text: '**Editor:** Why?\n\n**Bard:** So.\n\n> **IMPORTANT NOTE:** These are conversations with AI models and ⟦might might⟧ contain inaccuracies.\n',
  },
  {
    name: 'beside code and addresses',
    text: 'Call `the the` in ⟦the the⟧ end of https://example.com/a and ⟦of of⟧ <https://example.com/b>, ⟦or or⟧ so.\n',
  },
  { name: 'German', text: `${DE}Die Mission ⟦wurde wurde⟧ beendet.\n`, suggested: `${DE}Die Mission wurde beendet.\n` },
  { name: 'French', text: `${FR}La mission est dans ⟦les les⟧ montagnes.\n` },
  { name: 'Spanish', text: `${ES}La misión está en ⟦los los⟧ montes.\n` },
  { name: 'grammar', text: 'She had had it. He said that that was so. What it is is a start. It moved in in 1990.\n' },
  {
    name: 'German grammar',
    text: `${DE}Man weiß, dass die die Wahl gewinnen, der der Regierung nahe steht, und dass sie sie sah.\n`,
  },
  {
    name: 'French grammar',
    text: `${FR}Nous nous levons, vous vous levez, il en en parlant. Il le lui fait faire faire.\n`.replace(
      'faire faire',
      'faire',
    ),
  },
  { name: 'Spanish speech', text: `${ES}Es muy muy grande, no no, sí sí.\n` },
  { name: 'speech', text: 'A very very long no no, bye bye, so so. It was hot hot hot and cold, cold.\n' },
  { name: 'said three times', text: 'They wait, wait wait for it. They push push push.\n' },
  { name: 'names', text: 'Boutros Boutros-Ghali, Duran Duran, Walla Walla, the The Hague office, Bora Bora.\n' },
  { name: 'numbers, letters, stand-ins', text: '42 42 and x x and xxx xxx, the the-end, it it’s, foo.bar bar\n' },
  { name: 'a sentence between', text: 'It left the country. Country roads took it on, and on. On it went.\n' },
  {
    name: 'code, addresses, HTML',
    text: '`the the` and <code>the the</code> https://example.com/the the-end <https://example.com/a>\n\n```\nthe the\n```\n',
  },
  { name: 'across emphasis', text: '**Mali** is big. In *mali* mali is a word.\n' },
  { name: 'a word about words', text: 'Search for "the the" and *the the*.\n' },
  { name: 'a quotation', text: '> It left the the country.\n' },
  { name: 'another language', text: '---\nlang: it\n---\n\nLa missione è è finita.\n' },
  { name: 'front matter', text: '---\ntitle: the the end\n---\n\nYes.\n' },
]);
