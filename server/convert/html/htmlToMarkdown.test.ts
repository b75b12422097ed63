import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from './htmlToMarkdown.ts';

const cases: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
  'what a browser copies': [
    "<meta charset='utf-8'><html><body><!--StartFragment--><p>One <b>two</b> <i>three</i></p><!--EndFragment--></body></html>",
    'One **two** *three*',
  ],
  links: ['<a href="https://en.wikipedia.org/wiki/Mali">Mali</a>', '[Mali](https://en.wikipedia.org/wiki/Mali)'],
  'links that run programs': [
    '<a href="javascript:alert(1)">a</a> <a href=" java\nscript:x">b</a> <a href="data:text/html,x">c</a>',
    'a b c',
  ],
  'places on the chat’s own page': ['<a href="#top">up</a>', 'up'],
  'a base': [
    '<base href="https://de.wikipedia.org/wiki/A"><a href="/wiki/Mali">Mali</a>',
    '[Mali](https://de.wikipedia.org/wiki/Mali)',
  ],
  'HTML in words': ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script>alert(1)\\</script>'],
  'lists in lists': ['<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>', '- a\n\n  3. b\n- c'],
  'lists of paragraphs': [
    '<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul><ul><li><p>d</p></li><li><p>e</p></li></ul>',
    '- a\n\n- b\n\n  c\n\n* d\n* e',
  ],
  'tables with captions, lists and paragraphs in cells': [
    '<table><caption>Sums</caption><tr><th>a<th>b<tr><td><ul><li>x<li>y</ul><td><p>p1</p><p>p2</p></table>',
    'Sums\n\n| a | b |\n| - | - |\n| x; y | p1 p2 |',
  ],
  'raised and lowered signs': [
    '2<sup>10</sup>, 10<sup>-3</sup>, H<sub>2</sub>O, 1<sup>st</sup>, x<sup>2n</sup>',
    '2¹⁰, 10⁻³, H₂O, 1st, x^2n',
  ],
  'marks of sources, and words that are called so elsewhere': [
    'See <a class="citation" href="https://x.org/">Smith 2020</a>.<span class="citation">wikipedia+2</span>',
    'See [Smith 2020](https://x.org/).',
  ],
  'words over code that are no language': [
    '<div><div>Important</div><pre>code</pre></div>',
    'Important\n\n```\ncode\n```',
  ],
  'emphasis in emphasis of its kind': [`${'<b><i>'.repeat(100)}x${'</i></b>'.repeat(100)}`, '**_x_**'],
  'task lists': ['<ul><li><input type="checkbox" checked disabled> a</li></ul>', '- [x] a'],
  tables: [
    '<table><thead><tr><th>A</th><th align="right">B</th></tr></thead><tr><td>1|2</td><td><b>3</b></td></tr></table>',
    '| A | B |\n| - | -: |\n| 1\\|2 | **3** |',
  ],
  'struck words': ['<del>a</del>', '~~a~~'],
  'white space within emphasis': ['<p><b>Note: </b>a<i><br> b</i><b> </b>c</p>', '**Note:** a\\\n*b* c'],
  'headings and quotes': ['<h2>A</h2><blockquote><p>b</p></blockquote>', '## A\n\n> b'],
  'buttons, icons, programs, hidden words': [
    '<button>Copy</button><svg><text>x</text></svg><script>y</script><style>z</style>' +
      '<h5 class="sr-only">You said:</h5><p hidden>h</p><p style="display: none">n</p><span aria-hidden="true">i</span><p>w</p>',
    'w',
  ],
  'marks of sources': [
    '<p>True <span data-testid="webpage-citation-pill"><a href="https://a.org/?utm_source=chatgpt.com">a.org</a></span>.</p>',
    'True.',
  ],
  'code with a header in its box': [
    '<pre><div><div>python</div><button>Copy code</button><div><code><span>if</span> a:\n  b()\n</code></div></div></pre>',
    '```python\nif a:\n  b()\n```',
  ],
  'code with its language before it': [
    '<div><div>rust</div><pre><code class="language-rust">fn main() {}</code></pre></div>',
    '```rust\nfn main() {}\n```',
  ],
  'code without language': ['<pre><code>a &lt; b</code></pre>', '```\na < b\n```'],
  'formulas of KaTeX': [
    '<p>So <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x12</span></span> holds.</p>',
    'So $x_1^2$ holds.',
  ],
  'formulas that stand alone': [
    '<span class="katex-display"><span class="katex"><math display="block"><semantics><mi>x</mi><annotation encoding="application/x-tex">\\frac{a}{b}</annotation></semantics></math></span></span>',
    '$$\n\\frac{a}{b}\n$$',
  ],
  'formulas that hold tags': [
    '<math><annotation encoding="application/x-tex">&lt;img onerror=x&gt; $ 1</annotation></math>',
    '$< img onerror=x> \\$ 1$',
  ],
  'MathML without source': ['<p><math><mi>x</mi><mo>=</mo><mn>1</mn></math></p>', 'x=1'],
  pictures: [
    '<img src="https://a.org/b.png" alt="B"><img src="data:image/png;base64,AA" alt="C"><img src="https://www.google.com/s2/favicons?domain=a.org">',
    '![B](https://a.org/b.png)C',
  ],
  'Google Docs': ['<b style="font-weight:normal" id="docs-internal-guid-1"><p>a <b>b</b></p></b>', 'a **b**'],
  nothing: ['', ''],
};

test.each(Object.entries(cases))('%s', (_, [html, markdown]) => {
  expect(htmlToMarkdown(html)).toBe(markdown);
});

describe('HTML that pages do not have gives its words', () => {
  const hostile: Readonly<Record<string, string>> = {
    '100,000 levels': `${'<div>'.repeat(100_000)}words`,
    '100,000 lists': `${'<ul><li>'.repeat(100_000)}words`,
    '100,000 attributes': `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>words`,
    'formatting that is opened again and again': `${Array.from({ length: 20_000 }, (_, at) => `<p><b a=${at}></p>`).join('')}words`,
    'what a table throws out': `<table>${'<a>'.repeat(200_000)}words`,
    'more than 10 MB': `${'<p>'.repeat(3_400_000)}words<script>x</script>`,
    'a table of 10¹⁰ cells': `<table><tr>${'<td>'.repeat(100_000)}${'<tr><td>'.repeat(100_000)}words</table>`,
  };

  test.each(Object.entries(hostile))('%s', (_, html) => {
    expect(htmlToMarkdown(html)).toBe('words');
  });
});

test('marked words that are written in groups are read whole', () => {
  const paragraph = '<p>Some <b>bold</b> words and a <a href="https://en.wikipedia.org/wiki/Mali">link</a>.</p>';
  const times = Math.floor(320_000 / paragraph.length);
  const markdown = htmlToMarkdown(paragraph.repeat(times));
  expect(
    markdown.match(/\*\*bold\*\* words and a \[link\]\(https:\/\/en\.wikipedia\.org\/wiki\/Mali\)\.(?:\n\n|$)/g),
  ).toHaveLength(times);
});

const tags = [
  'p',
  'div',
  'ul',
  'li',
  'b',
  'em',
  'h2',
  'table',
  'tr',
  'td',
  'blockquote',
  'a href="https://a.org"',
  'code',
  'pre',
  'span',
  'br',
];
const word = fc.stringMatching(/^[a-z]{4,8}$/);
const piece = fc.oneof(
  word.map((text) => ({ html: ` ${text} `, word: text })),
  fc.constantFrom(...tags).map((tag) => ({ html: `<${tag}>`, word: '' })),
  fc.constantFrom(...tags).map((tag) => ({ html: `</${tag.split(' ')[0]}>`, word: '' })),
);

test('the words of text survive, in whatever tangle of tags', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      // A letter beside emphasis may be written by its number, which reads the same.
      const markdown = htmlToMarkdown(pieces.map(({ html }) => html).join('')).replace(/&#x([\dA-F]+);/gi, (_, code) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      for (const { word: text } of pieces) expect(markdown).toContain(text);
    }),
  );
});

test('no text makes it throw', () => {
  const scraps = fc.constantFrom(
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '"',
    "'",
    '=',
    '&',
    '<svg>',
    '<math>',
    '<table>',
    '<base href="x:">',
    '\0',
    '\uD800',
    'a',
  );
  fc.assert(
    fc.property(
      fc.array(scraps).map((all) => all.join('')),
      (html) => typeof htmlToMarkdown(html) === 'string',
    ),
  );
});
