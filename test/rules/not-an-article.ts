import { fixture } from './fixture.ts';

export default fixture('not-an-article', [
  { name: 'a talk page', text: '[Mali](⟦https://en.wikipedia.org/wiki/Talk:Mali⟧)\n', messages: ['not an article'] },
  { name: 'a special page', text: '[x](⟦https://en.wikipedia.org/wiki/Special:Random⟧)\n' },
  {
    name: 'a file and a category',
    text: '[x](⟦https://en.wikipedia.org/wiki/File:Mali.svg⟧) [y](⟦https://de.wikipedia.org/wiki/Kategorie:Mali⟧)\n',
  },
  { name: 'an old revision', text: '[x](⟦https://en.wikipedia.org/w/index.php?title=Mali&oldid=123⟧)\n' },
  { name: 'the front page', text: '<⟦https://www.wikipedia.org/⟧> [x](⟦https://en.wikipedia.org/wiki/Main_Page⟧)\n' },
  { name: 'a search', text: '[x](⟦https://en.wikipedia.org/w/index.php?search=Mali⟧)\n' },
  { name: 'a definition', text: '[x]\n\n[x]: ⟦https://en.wikipedia.org/wiki/User:Jane⟧\n' },
  { name: 'an article', text: '[Mali](https://en.wikipedia.org/wiki/Mali)\n' },
  {
    name: 'an article with a colon',
    text: '[x](https://en.wikipedia.org/wiki/Star_Trek:_Picard) [y](https://en.wikipedia.org/wiki/Talk_show)\n',
  },
  { name: 'an article in another dress', text: '[x](http://en.wikipedia.org/wiki/Mali)\n' },
  { name: 'another site', text: '[x](https://example.com/wiki/Talk:Mali)\n' },
  { name: 'an image', text: '![x](https://en.wikipedia.org/wiki/File:Mali.svg)\n' },
  { name: 'code', text: '`https://en.wikipedia.org/wiki/Talk:Mali`\n' },
  { name: 'a section', text: '[x](https://en.wikipedia.org/wiki/Mali#Talk:_the_radio)\n' },
]);
