import { fixture } from './fixture.ts';

const U = 'https://upload.wikimedia.org/wikipedia/commons/1/1a/Mali.png';
const PATH = 'wiki/Special:FilePath/Mali_map.png';

export default fixture('image-source', [
  {
    name: 'another site',
    text: '![a map](⟦https://cdn.example.com/a.png⟧ "t")\n',
    messages: ['loads from cdn.example.com'],
  },
  {
    name: 'HTML',
    text: 'A <img alt="" src="⟦https://example.com/a.png⟧"> b\n\n<p><img src=⟦//example.com/b.png⟧></p>\n',
  },
  { name: 'a reference', text: '⟦![map][m]⟧\n\n[m]: https://example.com/a.png\n' },
  { name: 'an image as a link', text: '[![a](⟦https://example.com/a.png⟧)](https://en.wikipedia.org/wiki/Mali)\n' },
  { name: 'a host like Wikimedia’s', text: '![a](⟦https://upload.wikimedia.org.example.com/a.png⟧)\n' },
  {
    name: 'the page of an image',
    text: '![a](⟦https://commons.wikimedia.org/wiki/File:Mali_map.png⟧)\n',
    suggested: `![a](https://commons.wikimedia.org/${PATH})\n`,
    messages: ['the page about an image'],
  },
  {
    name: 'the page of an image in German',
    text: '![a](⟦https://de.m.wikipedia.org/wiki/Datei:Mali_map.png⟧)\n',
    suggested: `![a](https://de.wikipedia.org/${PATH})\n`,
  },
  {
    name: 'an image shown large in its article',
    text: '![a](⟦https://en.wikipedia.org/wiki/Mali#/media/File:Mali_map.png⟧)\n',
    suggested: `![a](https://en.wikipedia.org/${PATH})\n`,
  },
  {
    name: 'http',
    configuration: { ownHosts: ['blog.example'] },
    text: '![a](⟦http://blog.example/a.png⟧)\n',
    suggested: '![a](https://blog.example/a.png)\n',
  },
  {
    name: 'written into the post',
    text: '![a](⟦data:image/png;base64,iVBORw0KGgo=⟧)\n',
    messages: ['written into the post itself'],
  },
  {
    name: 'of the own computer',
    text: '![a](⟦file:///home/me/a.png⟧) ![b](⟦blob:https://chat.example/1⟧) <img src="⟦C:\\Users\\me\\c.png⟧">\n',
    messages: ['“file:”', '“blob:”', '“C:”'],
  },
  { name: 'no address', text: '⟦![a]()⟧\n' },
  { name: 'Wikimedia', text: `![a](${U}) ![b](https://commons.wikimedia.org/${PATH}) <img src="${U}">\n` },
  {
    name: 'relative',
    text: '![a](map.png) ![b](/img/a.png) ![c](../a%20b.png) <img src="d.png"> ![e][e]\n\n[e]: e.png\n',
  },
  {
    name: 'the blog’s own host, and allowed ones',
    configuration: { ownHosts: ['blog.example'], allowedHosts: [{ host: '*.example.org', reason: 'Our images.' }] },
    text: '![a](https://blog.example/a.png) ![b](https://cdn.example.org/b.png)\n',
  },
  { name: 'links', text: '[a](https://example.com/a.png) https://example.com/b.png\n' },
  {
    name: 'code, comments, words',
    text: '`![a](https://example.com/a.png)`\n\n<!-- <img src="https://example.com/a.png"> -->\n\nWow! [a](https://example.com/a.png) ![b]\n',
  },
  { name: 'without words', text: '![](map.png)\n' },
]);
