/** Input on which Markdown parsers are known to grow faster than their input: cmark's pathological cases and our own. */

/** A case by its name; `make` builds it for a number of repetitions. */
export interface Pathological {
  readonly name: string;
  readonly make: (count: number) => string;
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** The kinds of cmark's `test/pathological_tests.py`, written anew, and those that hurt a document model. */
export const pathological: readonly Pathological[] = [
  { name: 'nested strong emphasis', make: (n) => `${'*a **a '.repeat(n)}b${' a** a*'.repeat(n)}` },
  { name: 'emphasis closers without openers', make: (n) => 'a_ '.repeat(n) },
  { name: 'emphasis openers without closers', make: (n) => '_a '.repeat(n) },
  { name: 'link closers without openers', make: (n) => 'a]'.repeat(n) },
  { name: 'link openers without closers', make: (n) => '[a'.repeat(n) },
  { name: 'mismatched openers and closers', make: (n) => '*a_ '.repeat(n) },
  { name: 'openers and closers, multiples of 3', make: (n) => `a**b${'c* '.repeat(n)}` },
  { name: 'link openers and emphasis closers', make: (n) => '[ a_'.repeat(n) },
  { name: 'pattern [ (](', make: (n) => '[ (]('.repeat(n) },
  { name: 'pattern ![[]()', make: (n) => '![[]()'.repeat(n) },
  { name: 'hard link and emphasis', make: (n) => `**x [a*b**c*](d)${'*a **b'.repeat(n)}` },
  { name: 'nested brackets', make: (n) => `${'['.repeat(n)}a${']'.repeat(n)}` },
  { name: 'nested quotes', make: (n) => `${'> '.repeat(n)}a` },
  { name: 'deep lists', make: (n) => lines(Math.min(n, 1000), (at) => `${'  '.repeat(at)}* a\n`) },
  { name: 'NULs', make: (n) => `abc${'\0'.repeat(n)}de\n` },
  { name: 'backtick runs of growing length', make: (n) => lines(Math.min(n, 3000), (at) => `e${'`'.repeat(at)}`) },
  { name: 'unclosed links <', make: (n) => '[a](<b'.repeat(n) },
  { name: 'unclosed links', make: (n) => '[a](b'.repeat(n) },
  { name: 'unclosed comments', make: (n) => `</${'<!--'.repeat(n)}` },
  { name: 'unclosed processing instructions', make: (n) => `a ${'<?'.repeat(n)}` },
  { name: 'unclosed declarations', make: (n) => `a ${'<!A '.repeat(n)}` },
  { name: 'unclosed CDATA', make: (n) => `a ${'<![CDATA['.repeat(n)}` },
  { name: 'empty tags', make: (n) => '<>'.repeat(n) },
  { name: 'backslashes', make: (n) => '\\'.repeat(n) },
  { name: 'tables of one row', make: (n) => 'aaa\rbbb\n-\v\n'.repeat(n) },
  { name: 'many definitions', make: (n) => lines(Math.min(n, 10_000), (at) => `[d${at}]: /u\n`) },
  {
    name: 'many definitions, each used',
    make: (n) => lines(Math.min(n, 10_000), (at) => `[d${at}]: /u\n\n[w][d${at}]\n\n`),
  },
  {
    name: 'one definition, used often',
    make: (n) => `[d]: /u\n\n${'[w][d] and words\n\n'.repeat(Math.min(n, 10_000))}`,
  },
  { name: 'undefined references', make: (n) => '[a][b] '.repeat(n) },
  { name: 'strikethrough openers', make: (n) => '~~a'.repeat(n) },
  { name: 'a](', make: (n) => 'a]('.repeat(n) },
  { name: 'entities', make: (n) => '&amp;'.repeat(n) },
  { name: 'ampersands', make: (n) => '&'.repeat(n) },
  { name: 'emphasis nested **a *b', make: (n) => '**a *b'.repeat(n) },
  { name: 'stars ***', make: (n) => '***x '.repeat(n) },
  { name: 'one line of 8 MB', make: () => 'a'.repeat(8e6) },
  { name: 'one paragraph of 8 MB', make: () => 'The council voted. '.repeat(420_000) },
  { name: 'one fence of 8 MB', make: () => `\`\`\`\n${'const a = b[0];\n'.repeat(500_000)}` },
  { name: 'empty lines', make: (n) => '\n'.repeat(2 * n) },
  { name: 'spaces', make: (n) => ' '.repeat(n * 10) },
  { name: 'rows of a table', make: () => `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(27_000)}` },
  { name: 'tight list', make: (n) => '- a\n'.repeat(n) },
  { name: 'loose list', make: (n) => '- a\n\n'.repeat(n) },
  { name: 'labels in one paragraph', make: (n) => 'Name: x\n'.repeat(n) },
  { name: 'labels of nobody', make: (n) => lines(n, (at) => `**Name${at}:** x\n\n`) },
  { name: 'bullets', make: (n) => '• a\n'.repeat(n) },
  { name: 'e-mail addresses', make: (n) => 'a@b.c '.repeat(n) },
  { name: 'bare addresses', make: (n) => 'https://e.com '.repeat(n) },
  { name: 'HTML links', make: (n) => '<a href="https://e.com">x'.repeat(n) },
  { name: 'unclosed fences in lists', make: (n) => '- ```\n\na\n\n'.repeat(n) },
  { name: 'headings', make: (n) => '## H\n\n'.repeat(n) },
  { name: 'front matter without end', make: (n) => `---\n${'a: b\n'.repeat(n)}` },
];
