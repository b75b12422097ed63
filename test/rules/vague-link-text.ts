import { fixture } from './fixture.ts';

const W = 'https://en.wikipedia.org/wiki';
const lang = (tag: string) => `---\nlang: ${tag}\n---\n\n`;

export default fixture('vague-link-text', [
  {
    name: 'here',
    text: `See [⟦here⟧](${W}/Mali_Empire).\n`,
    suggested: `See [Mali Empire](${W}/Mali_Empire).\n`,
    messages: ['Name the article, such as “Mali Empire”'],
  },
  { name: 'with marks and capitals', text: `[⟦**Click here!**⟧](${W}/Mali)\n`, suggested: `[Mali](${W}/Mali)\n` },
  {
    name: 'this article',
    text: `[⟦This  article⟧](${W}/Mali#History)\n`,
    suggested: `[Mali § History](${W}/Mali#History)\n`,
  },
  { name: 'a source', text: `([⟦source⟧](${W}/Mali), [⟦Wikipedia⟧](${W}/Niger))\n` },
  {
    name: 'an address in another form',
    text: '[⟦link⟧](http://en.m.wikipedia.org/wiki/mali)\n',
    suggested: '[Mali](http://en.m.wikipedia.org/wiki/mali)\n',
  },
  { name: 'a reference', text: `[⟦here⟧][m]\n\n[m]: ${W}/Mali\n`, suggested: `[Mali][m]\n\n[m]: ${W}/Mali\n` },
  { name: 'a reference by its words', text: `[⟦here⟧] and [⟦here⟧][]\n\n[here]: ${W}/Mali\n` },
  { name: 'HTML', text: `<a href="${W}/Mali">⟦<b>here</b>⟧</a>\n`, suggested: `<a href="${W}/Mali">Mali</a>\n` },
  { name: 'another page of the blog', text: '[⟦read more⟧](/about)\n', messages: ['Use words that do.'] },
  {
    name: 'German',
    text: `${lang('de')}Mehr [⟦hier⟧](https://de.wikipedia.org/wiki/Mali), siehe [⟦Quelle⟧](https://de.wikipedia.org/wiki/Niger).\n`,
    suggested: `${lang('de')}Mehr [Mali](https://de.wikipedia.org/wiki/Mali), siehe [Quelle](https://de.wikipedia.org/wiki/Niger).\n`,
  },
  {
    name: 'French',
    text: `${lang('fr')}[⟦ici⟧](https://fr.wikipedia.org/wiki/Mali) [⟦l’article⟧](https://fr.wikipedia.org/wiki/Niger)\n`,
  },
  {
    name: 'Spanish',
    text: `${lang('es')}[⟦aquí⟧](https://es.wikipedia.org/wiki/Mal%C3%AD) [⟦este artículo⟧](https://es.wikipedia.org/wiki/N%C3%ADger)\n`,
  },
  { name: 'English in a German post', text: `${lang('de')}[⟦click here⟧](https://de.wikipedia.org/wiki/Mali)\n` },
  {
    name: 'words of the blog’s own',
    configuration: { rules: { 'vague-link-text': { words: ['Qui'] } } },
    text: `[⟦qui⟧](${W}/Mali) [here](/)\n`.replace('[here]', '[⟦here⟧]'),
  },
  {
    name: 'words that say where',
    text: `[Mali](${W}/Mali) [the article on Mali](${W}/Mali) [here and there](${W}/Ubiquity)\n`,
  },
  {
    name: 'words of the title',
    text: `[source](${W}/River_source) [Link](${W}/Link_(film)) [Wikipedia](${W}/Wikipedia) [More](${W}/Thomas_More)\n`,
  },
  {
    name: 'words of another language',
    text: `[ici](${W}/Imperial_Chemical_Industries) [leer](${W}/Leer,_Germany) [hier](${W}/Yesterday)\n`,
  },
  { name: 'a French yesterday', text: `${lang('fr')}[hier](https://fr.wikipedia.org/wiki/Veille)\n` },
  { name: 'the words alone', text: 'See here: click here, this article, [source], [here] (not there).\n' },
  { name: 'an address as words, an image', text: `${W}/Here <${W}/Link> [![here](a.png)](${W}/Mali) ![here](b.png)\n` },
  { name: 'code', text: `\`[here](${W}/Mali)\`\n` },
  {
    name: 'no address, or one that harms',
    text: '[here]() [here](javascript:alert(1)) [here](https://wikipedia.org.evil.com)\n',
  },
  { name: 'numbers and letters', text: `[1](${W}/Mali) [a](${W}/Niger) [→](${W}/Chad)\n` },
]);
