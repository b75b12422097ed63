import { fixture } from './fixture.ts';

export default fixture('non-wikipedia-link', [
  {
    name: 'an inline link',
    text: 'In [Bamako](⟦https://www.example.com/bamako⟧).\n',
    suggested: 'In Bamako.\n',
    messages: ['www.example.com'],
  },
  {
    name: 'with a title and angle brackets',
    text: 'In [**Bamako**](<⟦https://example.com/a b⟧> "Capital").\n',
    suggested: 'In **Bamako**.\n',
  },
  { name: 'an autolink and a bare address', text: '<⟦https://example.com⟧> and ⟦https://example.com/x⟧.\n' },
  { name: 'raw HTML', text: 'In <a class="x" href="⟦https://example.com/⟧">Bamako</a>.\n', suggested: 'In Bamako.\n' },
  {
    name: 'a definition, once, with all its links',
    text: 'In [Bamako][b] and [there][b].\n\n[b]: ⟦https://example.com⟧\n',
    suggested: 'In Bamako and there.\n\n',
  },
  {
    name: 'in a list, a quote and a table',
    text: '- [a](⟦https://a.example⟧)\n\n> [b](⟦https://b.example⟧)\n\n| x |\n| - |\n| [c](⟦https://c.example⟧) |\n',
  },
  { name: 'a sister of Wikipedia', text: '[word](⟦https://en.wiktionary.org/wiki/word⟧)\n' },
  {
    name: 'Wikipedia in the words or the path',
    text: '[wikipedia.org](⟦https://example.com/en.wikipedia.org/wiki/Mali⟧)\n',
  },
  {
    name: 'Wikipedia',
    text: 'In [Mali](https://de.wikipedia.org/wiki/Mali) and [Fr](https://zh-min-nan.wikipedia.org/wiki/Mali).\n',
  },
  { name: 'relative links, fragments, mail', text: '[a](/about) [b](#top) [c](mailto:a@example.com) [d](./b.md)\n' },
  {
    name: 'the blog’s own hosts',
    configuration: { ownHosts: ['blog.example'] },
    text: '[a](https://blog.example/x)\n',
  },
  {
    name: 'allowed hosts',
    configuration: { allowedHosts: ['*.example.org'] },
    text: '[a](https://www.example.org/x)\n',
  },
  { name: 'images', text: '![map](https://example.com/map.png)\n' },
  { name: 'the definition of an image', text: '![map][m]\n\n[m]: https://example.com/map.png\n' },
  { name: 'addresses in code', text: '`https://example.com`\n\n```\n[a](https://example.com)\n```\n' },
  { name: 'words that look like links', text: '[x] [sic] arr[0](see below) https: and http://\n' },
  { name: 'a comment', text: '<!-- [a](https://example.com) <a href="https://example.com">x</a> -->\n' },
]);
