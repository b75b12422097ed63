import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPostName, nameFromTitle } from './postName.ts';

test.each([
  ['Mali and MINUSMA', 'mali-and-minusma'],
  ['  “Mali’s” end: 2013–2023?  ', 'malis-end-2013-2023'],
  ['Élan vital', 'élan-vital'],
  ['马里 和 联合国', '马里-和-联合国'],
  ['हिन्दी में', 'हिन्दी-में'],
  ['../../etc/passwd', 'etc-passwd'],
  ['???', 'post'],
  ['', 'post'],
  ['CON', 'post-con'],
  ['com¹', 'post-com¹'],
  ['Console', 'console'],
  [`${'word '.repeat(30)}`, Array(11).fill('word').join('-')],
  ['x'.repeat(100), 'x'.repeat(56)],
])('the name for the title %j', (title, name) => {
  expect(nameFromTitle(title)).toBe(`${name}.transcript.md`);
});

test('whatever the title, the name is short and has no sign that a file system minds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
      const name = nameFromTitle(title);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.transcript\.md$/u);
      expect([...name].length).toBeLessThanOrEqual(60 + '.transcript.md'.length);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(asPostName(name)).toBe(name);
    }),
  );
});

test.each([
  ['mali', 'mali.transcript.md'],
  ['mali.md', 'mali.transcript.md'],
  ['mali.transcript', 'mali.transcript'],
  ['Mali.Transcript.MD', 'Mali.Transcript.MD'],
  ['v1.2', 'v1.2.transcript.md'],
  ['.transcript', '.transcript.transcript.md'],
])('%s is saved as %s', (typed, name) => {
  expect(asPostName(typed)).toBe(name);
});
