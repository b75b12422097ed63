import { describe, expect, test } from 'vitest';
import { parseTranscript } from '../parse.ts';

/** Form, target, source of the target, source of the words. */
const links = (text: string) => {
  const { blocks, text: whole } = parseTranscript(text);
  return blocks.flatMap((block) =>
    block.links.map(({ form, target, targetRange, textRange }) => {
      const quote = (range: typeof textRange) =>
        range && whole.slice(block.start + range.start, block.start + range.end);
      return [form, target, quote(targetRange), quote(textRange)];
    }),
  );
};
const A = 'https://a.example/x';

describe('forms', () => {
  test.each([
    ['inline', `[a *b*](${A})`, [['inline', A, A, 'a *b*']]],
    ['inline with a title', `[a](${A} "t (x)")`, [['inline', A, A, 'a']]],
    [
      'angle brackets',
      '[a](<https://a.example/x y>)',
      [['inline', 'https://a.example/x y', 'https://a.example/x y', 'a']],
    ],
    ['parentheses', '[a](https://a.example/(x))', [['inline', 'https://a.example/(x)', 'https://a.example/(x)', 'a']]],
    ['escapes and references', '[a](/x\\_y&amp;z)', [['inline', '/x_y&z', '/x\\_y&amp;z', 'a']]],
    ['no target', '[a]()', [['inline', '', undefined, 'a']]],
    ['no words', `[](${A})`, [['inline', A, A, undefined]]],
    ['autolink', `<${A}>`, [['autolink', A, A, A]]],
    ['bare', `See ${A}.`, [['bare', A, A, A]]],
    ['bare without scheme', 'See www.a.example.', [['bare', 'http://www.a.example', 'www.a.example', 'www.a.example']]],
    ['bare after a bracket without a partner', `[see ${A}`, [['bare', A, A, A]]],
    ['an address as the words', `[${A}](${A})`, [['inline', A, A, A]]],
    [
      'reference and definition',
      `[a][b]\n\n[b]: ${A} "t"`,
      [
        ['reference', '', undefined, 'a'],
        ['definition', A, A, undefined],
      ],
    ],
    ['image', `![a](${A})`, [['image', A, A, undefined]]],
    [
      'image in a link',
      `[![a](/i)](${A})`,
      [
        ['inline', A, A, '![a](/i)'],
        ['image', '/i', '/i', undefined],
      ],
    ],
    ['HTML', `<a class=x href="${A}">b <b>c</b></a>`, [['html', A, A, 'b <b>c</b>']]],
    ['HTML, single quotes and a reference', "<a href='/x?a&amp;b'>c</a>", [['html', '/x?a&b', '/x?a&amp;b', 'c']]],
    ['HTML without quotes', '<a href=x>c</a>', [['html', 'x', 'x', 'c']]],
    [
      'HTML that is not closed',
      `<a href="${A}">b <a href="/c">d</a>`,
      [
        ['html', A, A, undefined],
        ['html', '/c', '/c', 'd'],
      ],
    ],
    ['HTML image', '<img alt="x" src="/i">', [['image', '/i', '/i', undefined]]],
    ['an HTML comment', `<!-- <a href="${A}">b</a> [c](${A}) -->`, []],
    ['code', `\`[a](${A})\`\n\n    ${A}`, []],
    ['brackets that are no link', '[x] [sic] a[0](b c)', []],
  ])('%s', (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('places', () => {
  const inside = [
    '- [a](u)\n  - [b](u)',
    '> [a](u)\n> > [b](u)',
    '| x | y |\n| - | - |\n| [a](u) | [b](u) |',
    '# [a](u) [b](u)',
  ];
  const prefixes = ['', '\uFEFF', '👤 é\u00a0ü\n\n', '\t\n\n', '---\ntitle: x\n---\n\n', '\uD800\n\n'];
  test.each(inside.flatMap((text) => prefixes.map((prefix) => prefix + text)))('%j', (text) => {
    const expected = ['a', 'b'].map((words) => ['inline', 'u', 'u', words]);
    expect(links(text)).toEqual(expected);
    expect(links(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('after emoji, NBSP and tabs on the same line', () => {
    expect(links('👩‍🚀\t\u00a0é [a](u)')).toEqual([['inline', 'u', 'u', 'a']]);
  });

  test('a definition right before an underlined heading', () => {
    const { blocks } = parseTranscript('[d]: u\nWords\n===\n');
    expect(blocks.map(({ text }) => text)).toEqual(['[d]: u\n', 'Words\n===\n']);
  });
});
