import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { applyChanges } from '../../rules/applyFixes.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { type Publication, publicationOf } from './publication.ts';
import { publicationChange } from './publicationChange.ts';

const publication: Publication = { site: 'https://blog.example', id: 42, file: 'mali.transcript.md' };
const line = 'wordpress: { site: https://blog.example, id: 42, file: mali.transcript.md }';

const noted = (text: string, what = publication) => {
  const transcript = parseTranscript(text);
  const change = publicationChange(transcript, what);
  return change ? applyChanges(text, [change]) : 'nowhere to note it';
};

it.each([
  ['# T\n', `---\n${line}\n---\n\n# T\n`],
  ['', `---\n${line}\n---\n\n`],
  ['\uFEFF# T\r\n', `\uFEFF---\r\n${line}\r\n---\r\n\r\n# T\r\n`],
  ['---\n---\n# T\n', `---\n${line}\n---\n# T\n`],
  ['---\ntitle: T # mine\n---\n\nx\n', `---\ntitle: T # mine\n${line}\n---\n\nx\n`],
  ['---\nwordpress: { site: https://a.example, id: 1 } # x\nb: 2\n---\n', `---\n${line} # x\nb: 2\n---\n`],
  ['---\r\nwordpress:\r\n  site: https://a.example\r\n  id: 1\r\nb: 2\r\n---\r\n', `---\r\n${line}\r\nb: 2\r\n---\r\n`],
  ['---\na: 1\nwordpress:\n---\n', `---\na: 1\n${line}\n---\n`],
  ['---\n"wordpress": {id: 1,\n  site: x}\n---\n', `---\n${line}\n---\n`],
  // The key of something else is left alone.
  ['---\nother:\n  wordpress: 1\n---\n', `---\nother:\n  wordpress: 1\n${line}\n---\n`],
])('notes a publication in %j', (before, after) => {
  expect(noted(before)).toBe(after);
  expect(publicationOf(parseTranscript(after))).toEqual(publication);
  expect(noted(after)).toBe(after);
});

it.each(['---\n- a\n---\n', '---\njust words\n---\n'])('notes nothing in %j', (text) => {
  expect(noted(text)).toBe('nowhere to note it');
});

test('whatever the file is called, what is noted is read again', () => {
  const file = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !/[\uD800-\uDFFF\0]/.test(name)),
  );
  fc.assert(
    fc.property(
      file,
      fc.integer({ min: 1, max: 2 ** 50 }),
      fc.constantFrom('# T\n', '---\na: 1\n---\n\n# T\n'),
      (name, id, text) => {
        const what = { site: 'https://blog.example/a?b={c}#d', id, file: name };
        const after = noted(text, what);
        expect(publicationOf(parseTranscript(after))).toEqual(what);
        expect(noted(after, publication)).toContain(`\n${line}\n---\n`);
      },
    ),
  );
});

it.each([
  ['# T\n', undefined],
  ['---\na: 1\n---\n', undefined],
  ['---\nwordpress:\n---\n', undefined],
  ['---\nwordpress: {site: https://a.example, id: "7"}\n---\n', { site: 'https://a.example', id: 7, file: null }],
  ['---\nwordpress: {site: https://a.example, id: 0}\n---\n', 'unreadable'],
  ['---\nwordpress: {site: "javascript:x", id: 1}\n---\n', 'unreadable'],
  ['---\nwordpress: yes\n---\n', 'unreadable'],
  ['---\nwordpress: [1]\n---\n', 'unreadable'],
  ['---\nwordpress: {site: https://a.example, id: 1\n---\n', 'unreadable'],
])('reads %j', (text, expected) => {
  expect(publicationOf(parseTranscript(text))).toEqual(expected);
});
