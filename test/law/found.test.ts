/** What the law has found, so that it is found at once when it comes back. */
import { test } from 'vitest';
import { defaultConfiguration as configuration } from '../../server/config/configuration.ts';
import { follow } from './law.ts';

const none = { start: 0, end: 0, newText: '' };

test.each([
  ['an item behind what becomes indented code', '    \n\n7) item', { start: 4, end: 4, newText: 'code' }],
  ['such an item in a quote', '    \n\n> 7) item', { start: 4, end: 4, newText: 'code' }],
  ['such an item in a footnote', '    \n\n[^1]: 7) item', { start: 4, end: 4, newText: 'code' }],
  ['a fence between rules', '\n---\n<a```\n---\n\n>', { start: 7, end: 7, newText: '\n' }],
  ['a reference behind a fence in a footnote', '[^1]: ```\n\n[^1] word\n', none],
  ['a rule written like an item behind such a fence', '[^2]:```\n\n- --', none],
  ['a chunk on the second page', `${'a\n\n'.repeat(64)}[a]:`, none],
  ['a mark before front matter that is long', `\uFEFF---\n${'a: b\n'.repeat(5000)}---\n\nWords`, none],
  ['a deep line behind the first chunk', `i\n\n~~~\n    ${'>'.repeat(97)}`, { start: 108, end: 108, newText: '- ]' }],
  ['a line separator behind a fence', '~~~\u2028\n\nword\n', none],
  ['a line separator in front matter', '---\na: b\u2028---\nword\n', none],
  ['a tag that another space does not end', '<pre\u00A0>\nword</pre>\nword\n', none],
])('%s', (_, text, edit) => {
  follow({ text, configuration, first: 'tree', edits: [{ ...edit, inLines: false, work: 'all' }] });
});

test('a block whose problem went, and then itself, before either was made known', () => {
  for (let work = 0; work < 20; work++) {
    const edits = [
      { start: 6, end: 15, newText: '', inLines: false, work },
      { start: 5, end: 5, newText: '>', inLines: false, work: 'all' as const },
    ];
    follow({ text: '[]()\n\nhttp://e.com', configuration, first: 'tree', edits });
  }
});
