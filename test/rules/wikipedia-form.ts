import { fixture } from './fixture.ts';

const MALI = 'https://en.wikipedia.org/wiki/Mali';

export default fixture('wikipedia-form', [
  {
    name: 'http',
    text: '[Mali](⟦http://en.wikipedia.org/wiki/Mali⟧)\n',
    fixed: `[Mali](${MALI})\n`,
    messages: ['lacks https'],
  },
  { name: 'a mobile host', text: '[Mali](⟦https://en.m.wikipedia.org/wiki/Mali⟧)\n', fixed: `[Mali](${MALI})\n` },
  {
    name: 'a tracking parameter',
    text: `[Mali](⟦${MALI}?utm_source=chatgpt.com#History⟧)\n`,
    fixed: `[Mali](${MALI}#History)\n`,
  },
  {
    name: 'index.php',
    text: '[Mali](⟦https://en.wikipedia.org/w/index.php?title=Mali⟧)\n',
    fixed: `[Mali](${MALI})\n`,
  },
  {
    name: 'a search engine around it',
    text: `[Mali](⟦https://www.google.com/url?q=${encodeURIComponent(MALI)}&sa=D⟧)\n`,
    fixed: `[Mali](${MALI})\n`,
  },
  { name: 'an autolink', text: '<⟦http://en.wikipedia.org/wiki/Mali⟧>\n', fixed: `<${MALI}>\n` },
  { name: 'a bare address', text: 'See ⟦http://en.wikipedia.org/wiki/Mali⟧.\n', fixed: `See ${MALI}.\n` },
  {
    name: 'a definition',
    text: '[m]\n\n[m]: ⟦http://en.wikipedia.org/wiki/Mali⟧ "Mali"\n',
    fixed: `[m]\n\n[m]: ${MALI} "Mali"\n`,
  },
  {
    name: 'raw HTML',
    text: "<a href='⟦http://en.wikipedia.org/wiki/Mali⟧'>Mali</a>\n",
    fixed: `<a href='${MALI}'>Mali</a>\n`,
  },
  {
    name: 'raw HTML with an apostrophe in the title',
    text: "<a href='⟦http://en.wikipedia.org/wiki/C%C3%B4te_d%27Ivoire⟧'>x</a>\n",
    fixed: "<a href='https://en.wikipedia.org/wiki/C%C3%B4te_d%27Ivoire'>x</a>\n",
  },
  {
    name: 'parentheses in the title',
    text: '[M](⟦http://en.wikipedia.org/wiki/Mercury_(planet)⟧)\n',
    fixed: '[M](https://en.wikipedia.org/wiki/Mercury_(planet))\n',
  },
  {
    name: 'spaces, in angle brackets',
    text: '[M](<⟦https://en.wikipedia.org/wiki/Mali Empire⟧>)\n',
    fixed: '[M](<https://en.wikipedia.org/wiki/Mali_Empire>)\n',
  },
  { name: 'the plain address', text: `[Mali](${MALI}) [History](${MALI}#History)\n` },
  { name: 'parentheses', text: '[M](https://en.wikipedia.org/wiki/Mercury_(planet))\n' },
  {
    name: 'either spelling of a letter',
    text: '[C](https://fr.wikipedia.org/wiki/Côte_d’Ivoire) [C](https://fr.wikipedia.org/wiki/C%C3%B4te)\n',
  },
  { name: 'another site', text: '[x](http://example.com/?utm_source=chatgpt.com)\n' },
  { name: 'a page that is no article', text: '[x](http://en.wikipedia.org/wiki/Talk:Mali)\n' },
  { name: 'code', text: '`http://en.wikipedia.org/wiki/Mali`\n' },
  { name: 'an image', text: '![x](http://en.wikipedia.org/wiki/Mali)\n' },
]);
