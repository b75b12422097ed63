import { fixture } from './fixture.ts';

export default fixture('broken-reference', [
  { name: 'no definition', text: 'In ⟦[Mali][m]⟧.\n', suggested: 'In Mali.\n', messages: ['“m” is defined nowhere'] },
  { name: 'collapsed', text: 'In ⟦[Mali][]⟧.\n', suggested: 'In Mali.\n', messages: ['“Mali”'] },
  { name: 'two in a line', text: '⟦[a][b]⟧ and ⟦[c][d]⟧\n' },
  { name: 'in a list and a table', text: '- ⟦[a][b]⟧\n\n| x |\n| - |\n| ⟦[c][d]⟧ |\n' },
  { name: 'one of two defined', text: '[a][b] ⟦[c][d]⟧\n\n[b]: https://en.wikipedia.org/wiki/B\n' },
  { name: 'defined', text: '[a][b] [B][]\n\n[b]: https://en.wikipedia.org/wiki/B\n' },
  { name: 'defined in another case', text: '[a][Straße  Eins]\n\n[STRASSE eins]: https://de.wikipedia.org/wiki/S\n' },
  { name: 'lone brackets', text: '[x] [sic] [ ] […] he [the editor] said [1].\n' },
  { name: 'task lists', text: '- [x] done\n- [ ] open\n' },
  { name: 'footnotes', text: 'See[^1][^2].\n\n[^1]: a\n[^2]: b\n' },
  { name: 'subscripts in code', text: '`a[i][j]`\n\n```\nx = m[0][1]\n```\n' },
  { name: 'escaped brackets', text: '\\[a\\]\\[b\\]\n' },
  { name: 'numbers that cite sources', text: 'It is so [1][2].\n' },
  { name: 'subscripts in prose', text: 'The cell m[0][1] of a matrix.\n' },
]);
