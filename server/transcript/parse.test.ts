import { describe, expect, test } from 'vitest';
import { spanText } from './model.ts';
import { parseTranscript } from './parse.ts';

describe('front matter', () => {
  test('keeps all values', () => {
    const { frontMatter } = parseTranscript('---\ntitle: "a: b"\nmodel: Bard\nweight: 3\n---\nText.\n');
    expect(frontMatter).toMatchObject({ values: { title: 'a: b', model: 'Bard', weight: 3 }, errors: [] });
  });

  test.each([
    ['title: "Mali', 'title: "Mali'],
    ['a: 1\nb: [1', 'b: [1'],
    ['a: 1\na: 2', 'a: 2'],
    ['a: *x', 'a: *x'],
  ])('%j is an error in its line', (yaml, line) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const text = `---\n${yaml}\n---\n\nText.\n`.replaceAll('\n', lineBreak);
      const { frontMatter } = parseTranscript(text);
      const { start, end, message } = frontMatter!.errors[0]!;
      expect([frontMatter!.block.text.slice(start, end), message.length > 5]).toEqual([line, true]);
      expect(frontMatter!.values).toEqual({});
    }
  });

  test('that is longer than a post’s should be is not read', () => {
    const { frontMatter } = parseTranscript(`---\n${'a: [\n'.repeat(10_000)}---\n`);
    expect(frontMatter?.errors).toHaveLength(1);
  });

  test.each(['Text.\n\n---\na: b\n---\n', '--\na: b\n--\n', ' ---\na: b\n---\n'])('%j has none', (text) => {
    expect(parseTranscript(text).frontMatter).toBeUndefined();
  });
});

describe('title, headings, preface', () => {
  test('the first level-1 heading is the title, wherever it stands', () => {
    expect(parseTranscript('Words.\n\nMali\n===\n\n# Two\n').title?.text).toBe('Mali');
    expect(parseTranscript('---\ntitle: x\n---\n\n## Two\n').title).toBeUndefined();
  });

  test('labels and the heading of a note are no headings', () => {
    const text = '# T\n\n### Editor\n\na?\n\n### Bard\n\nb\n\n#### Sub\n\n## Disclaimer\n\nBy an AI.\n';
    expect(parseTranscript(text).headings.map(({ text }) => text)).toEqual(['T', 'Sub']);
  });

  test('the preface stands between title and first turn', () => {
    const { preface } = parseTranscript('# T\n\nOne.\n\nTwo.\n\n**Editor:** a?\n\n**Bard:** b\n');
    expect(preface.map(({ text }) => text.trim())).toEqual(['One.', 'Two.']);
  });

  test('a text without turns is all preface', () => {
    expect(parseTranscript('One.\n\nTwo.\n').preface).toHaveLength(2);
  });
});

test('definitions are found in quotes and lists; the first of a name holds', () => {
  const { definitions } = parseTranscript('> [A b]: u\n\n- [c]: v\n\n[a  B]: w\n');
  expect([...definitions.values()].map(({ url }) => url)).toEqual(['u', 'v']);
});

describe('suppressions', () => {
  test('name rules, or all', () => {
    const text =
      '<!-- colloquy-disable a, b -->\n\nx <!--colloquy-enable--> y\n\n<!-- colloquy-disable-next-line c -->\n';
    const found = parseTranscript(text).suppressions;
    expect(found.map(({ kind, rules }) => [kind, rules.map(({ id }) => id)])).toEqual([
      ['disable', ['a', 'b']],
      ['enable', []],
      ['disable-next-line', ['c']],
    ]);
    expect(found.map(({ span }) => spanText(span))).toEqual(text.match(/<!--.*?-->/g));
  });

  test('know where each name stands, and leave out the reason', () => {
    const text = 'x\n\n- y <!-- colloquy-disable one,two three -- four -->\n';
    const names = parseTranscript(text).suppressions.flatMap(({ rules, span: { block } }) =>
      rules.map(({ id, start, end }) => [id, block.text.slice(start, end)]),
    );
    expect(names).toEqual(['one', 'two', 'three'].map((name) => [name, name]));
  });

  test.each(['```\n%\n```\n', '- a\n\n  ```\n  %\n  ```\n', 'Write `%` there.\n', '    %\n', '\\%\n'])(
    'are text in code: %j',
    (around) => {
      expect(parseTranscript(around.replace('%', '<!-- colloquy-disable -->')).suppressions).toEqual([]);
    },
  );
});

describe('language', () => {
  const german = 'Die Deutsche Bucht ist ein Teil der Nordsee, und die Stürme kommen dort meist aus dem Westen.\n';
  const language = (text: string, configured?: string) => parseTranscript(text, { language: configured }).language;

  test('is told by front matter, then by configuration, then by the words', () => {
    expect(language(`---\nlang: fr-CA\n---\n\n${german}`, 'es')).toBe('fr');
    expect(language(german, 'es')).toBe('es');
    expect(language(german)).toBe('de');
  });

  test.each(['', 'Hi.', '---\nlang: 7\n---\n', '---\nlang: "!"\n---\n'])('%j is English', (text) => {
    expect(language(text)).toBe('en');
  });
});
