import { fixture } from './fixture.ts';

export default fixture('lookalike-link', [
  {
    name: 'a host that only begins like Wikipedia’s',
    text: 'See [Mali](⟦https://en.wikipedia.org.example.com/wiki/Mali⟧).\n',
    suggested: 'See Mali.\n',
    messages: ['Danger'],
  },
  { name: 'a user name', text: '[Mali](⟦https://en.wikipedia.org@example.com/wiki/Mali⟧)\n' },
  { name: 'a Cyrillic letter', text: '[Mali](⟦https://en.wikipediа.org/wiki/Mali⟧)\n' },
  { name: 'its punycode', text: '[Mali](⟦https://en.xn--wikipedi-86g.org/wiki/Mali⟧)\n' },
  { name: 'a port', text: '[Mali](⟦https://en.wikipedia.org:8443/wiki/Mali⟧)\n' },
  { name: 'another top-level domain', text: '<⟦https://en.wikipedia.com/wiki/Mali⟧>\n' },
  { name: 'a definition', text: '[Mali][m]\n\n[m]: ⟦https://en.wikipedia.org.example.com/⟧\n' },
  { name: 'Wikipedia', text: '[Mali](https://en.wikipedia.org/wiki/Mali)\n' },
  { name: 'a title in another script', text: '[Мали](https://ru.wikipedia.org/wiki/Мали)\n' },
  { name: 'an ordinary foreign host', text: '[Bücher](https://bücher.example/)\n' },
  { name: 'another host', text: '[x](https://www.example.com/wikipedia.org)\n' },
  { name: 'an image', text: '![x](https://en.wikipedia.org.example.com/x.png)\n' },
  { name: 'code', text: '`https://en.wikipedia.org.example.com`\n' },
  { name: 'the standard port', text: '[Mali](https://en.wikipedia.org:443/wiki/Mali)\n' },
]);
