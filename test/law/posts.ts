/** Posts of every kind, as texts with which editing begins. */
import fc from 'fast-check';

const frontMatter = [
  '',
  '',
  '---\ntitle: T\n---\n\n',
  '---\nmodel: Bard\nspeakers: [Editor, Bard]\nlang: en\n---\n',
  '---\nspeakers:\n  Me: editor\n  Brad: model\n---\n\n',
  '---\ntitle: it does not end\n\n',
  '---\na: "\n---\n',
  '---\n---\n',
];
const titles = ['# The mission\n\n', 'The mission\n===\n\n', 'The mission\n\n', '# A\n\n# B\n\n', ''];
const prefaces = ['', '', 'I asked [a model][m].\n\n', '> A quote\n\n', '<!-- colloquy-disable bullet-glyph -->\n\n'];
const questions = ['Why did it end?', 'And [then][a]?', 'Thank you.', 'When', 'See [^1]?'];
const bodies = [
  'It ended.\n\n',
  'See [a], [Mali](https://en.wikipedia.org/wiki/Mali) and [x][m].\n\n',
  '- one\n- two\n\n  more\n\n- three[^1]\n\n',
  '1. one\n\n   ```\n   code\n   ```\n\n2. two\n\n',
  '- one\n\n  ~~~\n  open\n\n',
  '[^1]: ```\n    open\n\n',
  '```js\ncode\n\n**Editor:** no\n```\n\n',
  '<div>\n[a]\n\n</div>\n\n',
  '<!-- hidden\n\nwords -->\n\n',
  '| a | b |\n| - | - |\n| [a] | ~~d~~ |\n\n',
  '[a]: https://en.wikipedia.org/wiki/A\n\n',
  '[m]: http://e.com "t"\n[a]: /u\n\n',
  '[^1]: A note.\n\n    More of it.\n\n',
  '> quoted\n> [a]: /q\n\n',
  '  • bullet\n  • bullet\n\n',
  '**Increased risk:** words.\n\n',
  '### The tools\n\nwww.e.com and me@e.com\n\n',
  '    code\n\n',
  '***\n\n',
  '- [ ] task\n- [x] done\n\n\n',
  '<a href="https://e.com">link</a>\n\n',
];
const notes = [
  '',
  '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept.\n',
  'Note: this is written by an AI model and may be wrong.\n',
  '**Disclaimer**\n\nThese are conversations with AI models. This blog is a proof of concept. The links lead only to Wikipedia.\n',
  'These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The links have been added by the human editor.\n',
];

type Dress = (who: 'editor' | 'model', words: string) => string;
const dresses: readonly Dress[] = [
  (who, words) => `**${who === 'editor' ? 'Editor' : 'Bard'}:** ${words}`,
  (who, words) => `**${who === 'editor' ? 'Me' : 'Brad'}**: ${words}`,
  (who, words) => `### ${who === 'editor' ? 'Editor' : '🤖 Claude'}\n\n${words}`,
  (who, words) => `${who === 'editor' ? 'Editor' : 'Bard'}: ${words}`,
  (who, words) => `${who === 'editor' ? 'Q' : 'A'}: ${words}`,
  (who, words) => `${who === 'editor' ? 'You' : 'ChatGPT'} said:\n${words}`,
  (who, words) => (who === 'editor' ? `**${words}**` : words),
  (_, words) => words,
];

const exchange = fc.record({
  question: fc.constantFrom(...questions),
  gap: fc.constantFrom('\n\n', '\n\n', '\n\n', '\n'),
  answer: fc.array(fc.constantFrom(...bodies), { maxLength: 3 }),
});

/** A conversation with front matter, title, preface and note, each of which may be missing or broken. */
export const posts = fc
  .record({
    bom: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constant('\uFEFF')),
    front: fc.constantFrom(...frontMatter),
    title: fc.constantFrom(...titles),
    preface: fc.constantFrom(...prefaces),
    dress: fc.constantFrom(...dresses),
    exchanges: fc.array(exchange, { maxLength: 4, size: 'max' }),
    note: fc.constantFrom(...notes),
    by: fc.oneof({ weight: 3, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\r')),
  })
  .map(({ bom, front, title, preface, dress, exchanges, note, by }) => {
    const turns = exchanges.map(({ question, gap, answer }) => {
      return dress('editor', question) + gap + dress('model', answer.join('') || 'Yes.\n\n');
    });
    const text = bom + front + title + preface + turns.join('') + note;
    return by === '\n' ? text : text.replaceAll('\n', by);
  });

/** Posts of so many pieces that they are kept on several pages, and worked off in several slices. */
export const longPosts = fc
  .array(
    fc.constantFrom('a\n\n', '[a]\n\n', '- b\n\n', '**Editor:** c?\n\n', '**Bard:** d\n\n', '```\n', '[a]: /u\n\n'),
    {
      minLength: 60,
      maxLength: 260,
      size: 'max',
    },
  )
  .map((pieces) => pieces.join(''));

/** Posts that are too long to be cut in one go; most of the length is cheap to parse. */
export const largePosts = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constant(`${'word '.repeat(6000)}\n\n`) },
      { weight: 2, arbitrary: fc.constantFrom(...bodies) },
    ),
    { minLength: 16, maxLength: 28, size: 'max' },
  )
  .map((pieces) => pieces.join(''));
