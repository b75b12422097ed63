import { fixture } from './fixture.ts';

const W = 'https://en.wikipedia.org/wiki';

export default fixture('bare-url', [
  {
    name: 'a bare address',
    text: `See ⟦${W}/Mali_Empire⟧.\n`,
    suggested: `See [Mali Empire](${W}/Mali_Empire).\n`,
    messages: ['“Mali Empire”'],
  },
  { name: 'in angle brackets', text: `See <⟦${W}/Mali⟧>.\n`, suggested: `See [Mali](${W}/Mali).\n` },
  {
    name: 'a section',
    text: `(${''}⟦${W}/Mali#Ancient_and_colonial_times⟧)\n`,
    suggested: `([Mali § Ancient and colonial times](${W}/Mali#Ancient_and_colonial_times))\n`,
  },
  { name: 'a note of an article', text: `⟦${W}/Mali#cite_note-3⟧\n`, suggested: `[Mali](${W}/Mali#cite_note-3)\n` },
  {
    name: 'a title with accents and parentheses',
    text: 'Voir ⟦https://fr.wikipedia.org/wiki/C%C3%B4te_d%27Ivoire_(pays)⟧, puis.\n',
    suggested: "Voir [Côte d'Ivoire (pays)](https://fr.wikipedia.org/wiki/C%C3%B4te_d%27Ivoire_(pays)), puis.\n",
  },
  {
    name: 'a title with marks of Markdown',
    text: `⟦${W}/M*A*S*H⟧\n`,
    suggested: `[M\\*A\\*S\\*H](${W}/M*A*S*H)\n`,
  },
  {
    name: 'another form of the address is put in its place',
    text: 'Siehe ⟦http://de.m.wikipedia.org/wiki/mali?utm_source=chatgpt.com⟧!\n',
    suggested: 'Siehe [Mali](https://de.wikipedia.org/wiki/Mali)!\n',
  },
  { name: 'a typographic mark behind it', text: `“See ⟦${W}/Mali⟧”\n`, suggested: `“See [Mali](${W}/Mali)”\n` },
  { name: 'the address as words', text: `[⟦${W}/Mali⟧](${W}/Mali)\n`, suggested: `[Mali](${W}/Mali)\n` },
  {
    name: 'the address as words, without scheme',
    text: `[⟦en.wikipedia.org/wiki/Mali⟧](${W}/Mali)\n`,
    suggested: `[Mali](${W}/Mali)\n`,
  },
  {
    name: 'the address as words in HTML, once',
    text: `A <a href="${W}/AT%26T">⟦${W}/AT%26T⟧</a>.\n`,
    suggested: `A <a href="${W}/AT%26T">AT&#38;T</a>.\n`,
  },
  {
    name: 'in a list, a quote, a footnote and a table',
    text: `- ⟦${W}/A1⟧\n\n> ⟦${W}/B2⟧\n\n| x |\n| - |\n| ⟦${W}/C3⟧ |\n\nNote[^1].\n\n[^1]: ⟦${W}/D4⟧\n`,
  },
  {
    name: 'the blog’s own host',
    configuration: { ownHosts: ['blog.example'] },
    text: 'See ⟦https://blog.example/x⟧.\n',
  },
  { name: 'no fix that would make an image', text: `Look!⟦${W}/Mali⟧\n` },
  { name: 'no fix where the address may go on', text: `[see ⟦${W}/Mali⟧_(country)\n` },
  { name: 'links with words', text: `[Mali](${W}/Mali) [the *empire*](${W}/Mali_Empire) [m][m]\n\n[m]: ${W}/M\n` },
  { name: 'code', text: `\`${W}/Mali\`\n\n\`\`\`\n${W}/Mali\n\`\`\`\n\n    ${W}/Mali\n` },
  { name: 'between quotation marks', text: `“${W}/Mali” "${W}/Mali" „${W}/Mali“ «${W}/Mali»\n` },
  { name: 'elsewhere, which another rule tells', text: 'https://example.com <https://example.com/x>\n' },
  { name: 'not an article, which another rule tells', text: `${W}/Talk:Mali https://www.wikipedia.org\n` },
  { name: 'mail', text: '<a@example.com> b@example.com mailto:c@example.com\n' },
  {
    name: 'comments, attributes, front matter',
    text: `---\nsource: ${W}/Mali\n---\n\n<!-- ${W}/Mali -->\n\n<div data-x="${W}/Mali"></div>\n`,
  },
  { name: 'an address without scheme in prose', text: 'It is on en.wikipedia.org, and so on.\n' },
]);
