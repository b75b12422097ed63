import { fixture, NOTE } from './fixture.ts';

const W = 'https://en.wikipedia.org/wiki';
const linkedNote = NOTE.replace('September 2021', `[September 2021](${W}/2021)`);

export default fixture('repeated-link', [
  {
    name: 'twice in a paragraph',
    text: `[Mali](${W}/Mali) and ⟦[the *country*](${W}/Mali)⟧.\n`,
    suggested: `[Mali](${W}/Mali) and the *country*.\n`,
    messages: ['“Mali” is linked already'],
  },
  {
    name: 'in question and answer',
    text: `**Editor:** Is [Mali](${W}/Mali) big?\n\n**Bard:** ⟦[Mali](${W}/Mali)⟧ is.\n\n- ⟦[Mali](${W}/Mali)⟧\n`,
  },
  {
    name: 'in other spellings of its address',
    text: `[a](${W}/Mali_Empire) ⟦[b](http://en.m.wikipedia.org/wiki/mali_Empire)⟧ ⟦[c](${W}/M%61li%20Empire)⟧ ⟦[d](<${W}/Mali Empire>)⟧\n`,
  },
  {
    name: 'by references',
    text: `[Mali][m], ⟦[there][m]⟧ and ⟦[M]⟧.\n\n[m]: ${W}/Mali\n`,
    suggested: `[Mali][m], there and [M].\n\n[m]: ${W}/Mali\n`,
  },
  { name: 'HTML and an address', text: `<a href="${W}/Mali">Mali</a> ⟦${W}/Mali⟧\n` },
  { name: 'a section twice', text: `[a](${W}/Mali#History) ⟦[b](${W}/Mali#History)⟧\n` },
  { name: 'a text fragment is no section', text: `[a](${W}/Mali) ⟦[b](${W}/Mali#:~:text=x)⟧\n` },
  {
    name: 'twice in the note',
    text: `**Editor:** A?\n\n**Bard:** B.\n\n${linkedNote.replace('inaccuracies', `[inaccuracies](${W}/2021)`).replace(`[September 2021](${W}/2021)`, `⟦[September 2021](${W}/2021)⟧`)}`,
  },
  {
    name: 'several articles',
    text: `[Mali](${W}/Mali) [Mali](${W}/Mali_Empire) [Mali](https://fr.wikipedia.org/wiki/Mali)\n`,
  },
  { name: 'sections of an article', text: `[a](${W}/Mali) [b](${W}/Mali#History) [c](${W}/Mali#Economy)\n` },
  {
    name: 'in the preface and in the conversation',
    text: `# A\n\nOn [Mali](${W}/Mali).\n\n**Editor:** Is [Mali](${W}/Mali) big?\n\n**Bard:** Yes.\n`,
  },
  {
    name: 'in the conversation and in the note',
    text: `**Editor:** In [2021](${W}/2021)?\n\n**Bard:** Yes.\n\n${linkedNote}`,
  },
  { name: 'a definition and the link that uses it', text: `[Mali][m]\n\n[m]: ${W}/Mali\n` },
  {
    name: 'tables and footnotes',
    text: `[Mali](${W}/Mali)[^1]\n\n| a |\n| - |\n| [Mali](${W}/Mali) |\n\n[^1]: [Mali](${W}/Mali)\n`,
  },
  {
    name: 'other pages',
    text: '[a](/about) [b](/about) [c](https://example.com) [d](https://example.com) [e](#x) [f](#x)\n',
  },
  { name: 'images and code', text: `[Mali](${W}/Mali) ![m](${W}/Mali) \`[m](${W}/Mali)\`\n` },
  {
    name: 'an address as the words of its own link',
    text: `[${W}/Mali](${W}/Mali) <a href="${W}/Niger">${W}/Niger</a>\n`,
  },
]);
