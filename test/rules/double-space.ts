import { fixture } from './fixture.ts';

export default fixture('double-space', [
  {
    name: 'between words',
    text: 'Because the⟦  ⟧mission has⟦   ⟧failed.\n',
    fixed: 'Because the mission has failed.\n',
  },
  { name: 'after dots that end no sentence', text: '- ...⟦  ⟧the mission\n', fixed: '- ... the mission\n' },
  {
    name: 'one of the two is a no-break space, which `invisible-character` reports',
    text: '• ...\u00a0 the mission \u00a0left\n',
  },
  {
    name: 'beside markup',
    text: 'The⟦  ⟧*mission* of⟦  ⟧[Mali](https://en.wikipedia.org/wiki/Mali)⟦  ⟧left.\n',
    fixed: 'The *mission* of [Mali](https://en.wikipedia.org/wiki/Mali) left.\n',
  },
  { name: 'three spaces after a sentence', text: 'It failed.⟦   ⟧It left.\n', fixed: 'It failed. It left.\n' },
  { name: 'in a heading and in a quote', text: '## The⟦  ⟧end\n\n> of⟦  ⟧it\n', fixed: '## The end\n\n> of it\n' },
  { name: 'two spaces after a sentence', text: 'It failed.  It left.  “Why?”  (Nobody knows.)  2 were left:  Two.\n' },
  { name: 'hard breaks', text: 'It failed.  \nIt left  \nagain.\n' },
  { name: 'indentation', text: '- one\n\n  - two\n    three\n      four\n' },
  { name: 'behind list marks', text: '-   one\n1.  two\n\n•  three\n\na)  four\n\n(ii)  five\n\n>  six\n>  seven\n' },
  { name: 'a table', text: '| a   |  b |\n| --- | -- |\n| c   |  d |\n' },
  {
    name: 'columns made of spaces',
    text: 'Name  Jane\nRole  editor\n\nyes   12\nno     3\n'.replace('no     3', 'no    13'),
  },
  { name: 'a line of columns', text: 'one  two  three  four\n' },
  { name: 'a signature set to the right', text: 'The Hague, March 1906.          Lucie Vos\n' },
  { name: 'code', text: 'Write `a  b`, <kbd>a  b</kbd>.\n\n    a  b\n\n```\na  b\n```\n' },
  { name: 'a formula', text: '$$\n\\delta u =  \\frac{a}{b}  + c\n$$\n\nSo \\(a =  \\sqrt{b}\\) holds.\n' },
  { name: 'no-break spaces alone', text: 'Pourquoi\u00a0? C’est\u00a0\u00a0ainsi.\n' },
  { name: 'front matter and HTML', text: '---\ntitle: a  b\n---\n\n<p title="a  b">\n</p>\n' },
]);
