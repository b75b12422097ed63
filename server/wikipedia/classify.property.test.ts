import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyLink } from './classify.ts';

const options = { allowedHosts: ['example.org', '*.example.net'], ownHosts: [] };
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const looseSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
const pieces = fc.constantFrom(
  ...[
    'https:',
    'http:',
    '//',
    '\\',
    '@',
    ':',
    '.',
    'en',
    'wikipedia',
    '.org',
    '/wiki/',
    '?title=',
    '#',
    '%',
    '%2F',
    '%C3',
    '(',
  ],
  ...[
    ')',
    'xn--',
    ' ',
    '\t',
    '\u0000',
    'і',
    '。',
    '&#',
    'java',
    'script',
    'google.com/url?q=',
    '..',
    '\ud800',
    'Talk:',
    '_',
    ':8',
  ],
);
const shards = fc.array(fc.oneof(pieces, anyText), { maxLength: 14 }).map((list) => list.join(''));
const titleChars = fc.constantFrom(...'abiZé中(()) _/?&+%#\'":.!~=^`\\…\u00a0\u200c\u200b\u0301🙂İß');
const titles = fc.oneof(
  fc.array(titleChars, { minLength: 1, maxLength: 20 }).map((list) => list.join('')),
  anyText,
  shards,
);

const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

const dress = fc.record({
  scheme: fc.constantFrom('http://', 'https://', '//', 'HTTPS://'),
  host: fc.constantFrom(
    'en.wikipedia.org',
    'tr.m.wikipedia.org',
    'www.wikipedia.org',
    'zh.wikipedia.org',
    'EN.wikipedia.org',
    'jbo.wikipedia.org',
  ),
  path: fc.constantFrom('/wiki/', '/w/index.php?title=', '/zh-cn/', '/?title=', '/w/index.php/'),
  spell: fc.constantFrom(
    encodeURIComponent,
    encodeURI,
    (text: string) => text,
    (text: string) => encodeURIComponent(text).toLowerCase(),
  ),
  query: fc.constantFrom('', '?utm_source=x', '&wprov=sfla1'),
  fragment: fc.oneof(
    fc.constant(''),
    titles.map((text) => `#${text}`),
  ),
});

function isCanonical(canonical: string): void {
  expect(classifyLink(canonical, options), canonical).toMatchObject({ kind: 'article' });
  // Safe in `](…)`: no white space, angle brackets, backslashes or controls, and parentheses that balance.
  expect(canonical).not.toMatch(/[\s<>\\\p{Cc}]/u);
  let depth = 0;
  for (const char of canonical) depth = char === '(' ? depth + 1 : char === ')' ? depth - 1 : depth;
  expect(depth).toBe(0);
}

test('any text has a class, and every canonical address is an article', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, looseSurrogates, shards), (href) => {
      const judged = classifyLink(href, options);
      if (judged.kind === 'form') isCanonical(judged.canonical);
    }),
    { numRuns: 3000 },
  );
});

test('whatever the dress, the canonical address is an article, also behind a redirector', () => {
  let forms = 0;
  fc.assert(
    fc.property(dress, titles, ({ scheme, host, path, spell, query, fragment }, title) => {
      const href = `${scheme}${host}${path}${spell(wellFormed(title))}${query}${fragment}`;
      const wrapped = `https://www.google.com/url?q=${encodeURIComponent(wellFormed(href))}`;
      for (const judged of [classifyLink(href, options), classifyLink(wrapped, options)]) {
        if (judged.kind === 'form') {
          forms++;
          isCanonical(judged.canonical);
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(forms).toBeGreaterThan(1000);
});

test('a simple title is the same article in every dress', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][a-z0-9é中]{3,9}(?:_[a-z]{2,5})?(?:_\([a-z]{1,6}\))?$/), (title) => {
      const plain = `https://en.wikipedia.org/wiki/${title}`;
      expect(classifyLink(plain, options)).toEqual({ kind: 'article', language: 'en', title });
      expect(classifyLink(encodeURI(plain), options)).toEqual({ kind: 'article', language: 'en', title });
      const mobile = `http://en.m.wikipedia.org/w/index.php?title=${title}&utm_source=x`;
      expect(classifyLink(mobile, options)).toEqual({ kind: 'form', why: 'http', canonical: plain });
    }),
  );
});

test.each(['a', '/', '(', '%', '&#', ' ', '\\', '@', '.', 'xn--', '\ud800', 'https://', '%C3'])(
  'is quick on much %j',
  (unit) => {
    const much = unit.repeat(200_000);
    for (const href of [
      much,
      `https://${much}`,
      `https://en.wikipedia.org/wiki/${much}`,
      `https://en.wikipedia.org/?title=${much}#${much}`,
    ]) {
      const start = performance.now();
      classifyLink(href, options);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  },
);
