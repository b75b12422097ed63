import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../config/configuration.ts';
import { format } from './format.ts';

const formatted = (text: string) => format(text, defaultConfiguration);

describe('format', () => {
  test.each([
    ['leaves one empty line between blocks', '# T\nWords.\n\n\n\n- a\n', '# T\n\nWords.\n\n- a\n'],
    ['ends with a line break', '# T\n\nWords.  \n\n\n', '# T\n\nWords.\n'],
    ['drops empty lines at the top, but keeps a BOM', '\uFEFF\n\n# T\n', '\uFEFF# T\n'],
    ['keeps the line breaks of the post', '# T\r\nWords.\r\n', '# T\r\n\r\nWords.\r\n'],
    ['keeps definitions together', '# T\n\n[a]: x\n[b]: y\n\n\n[c]: z\n', '# T\n\n[a]: x\n[b]: y\n\n[c]: z\n'],
    [
      'keeps what is inside a block',
      '# T\n\n```\n\n\n  x\n```\n- a\n\n\n- b\n',
      '# T\n\n```\n\n\n  x\n```\n\n- a\n\n\n- b\n',
    ],
    ['rewrites other dresses', '# T\n\nEditor: Why?\n\nBard: So.\n', '# T\n\n**Editor:** Why?\n\n**Bard:** So.\n'],
    [
      'leaves links alone',
      '# T\n\n[a](http://en.m.wikipedia.org/wiki/A)\n',
      '# T\n\n[a](http://en.m.wikipedia.org/wiki/A)\n',
    ],
    ['leaves nothing alone', '', ''],
  ])('%s', (_, before, after) => expect(formatted(before)).toBe(after));

  test('changes no word, and nothing the second time', () => {
    const piece = fc.constantFrom(
      '# T',
      '**Editor:** a',
      'Bard: b',
      '- c',
      '  • d',
      '> e',
      '```',
      '[x]: y',
      '<!-- f -->',
      '    g',
      '| h |\n|---|',
      '---',
      '1. i',
      '*',
      '',
    );
    const post = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n')), { maxLength: 10 });
    const words = (text: string) => text.match(/[a-zA-Z]+/g);
    fc.assert(
      fc.property(post, (pieces) => {
        const once = formatted(pieces.flat().join(''));
        expect(words(once)).toEqual(words(pieces.flat().join('')));
        expect(formatted(once)).toBe(once);
      }),
    );
  });
});
