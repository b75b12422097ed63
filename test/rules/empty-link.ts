import { fixture } from './fixture.ts';

const MALI = 'https://en.wikipedia.org/wiki/Mali_Empire';

export default fixture('empty-link', [
  { name: 'no address', text: 'In ⟦[Mali]()⟧.\n', suggested: 'In Mali.\n', messages: ['no address'] },
  { name: 'an empty address in angle brackets', text: 'In ⟦[Mali](<>)⟧.\n', suggested: 'In Mali.\n' },
  { name: 'no words', text: `In ⟦[](${MALI})⟧.\n`, suggested: `In [Mali Empire](${MALI}).\n`, messages: ['no text'] },
  { name: 'no words, another site', text: 'In ⟦[](https://example.com)⟧.\n', suggested: 'In .\n' },
  { name: 'raw HTML without words', text: `In ⟦<a href="${MALI}"></a>⟧.\n`, suggested: 'In .\n' },
  { name: 'raw HTML without address', text: 'In ⟦<a href="">Mali</a>⟧.\n', suggested: 'In Mali.\n' },
  { name: 'a link', text: `[Mali](${MALI}) <${MALI}> ${MALI}\n` },
  { name: 'an image as a link', text: `[![](map.png)](${MALI})\n` },
  { name: 'an image without words', text: '![](map.png)\n' },
  { name: 'brackets and parentheses in prose', text: '[ ] () f() [x] (y)\n' },
  { name: 'an anchor, which is no link', text: '<a name="top"></a><a id="x"></a>\n' },
  { name: 'code', text: '`[a]()`\n' },
  { name: 'a function call in prose', text: 'Call print() or list[0] ().\n' },
  { name: 'a reference', text: `[Mali][m]\n\n[m]: ${MALI}\n` },
  { name: 'HTML that holds an image', text: `<a href="${MALI}"><img src="map.png" alt="map"></a>\n` },
]);
