import { expect, test } from 'vitest';
import { apiAddress, isApiBase } from './endpoint.ts';

test.each([
  ['en', 'https://en.wikipedia.org/w/api.php'],
  ['zh-min-nan', 'https://zh-min-nan.wikipedia.org/w/api.php'],
  ['simple', 'https://simple.wikipedia.org/w/api.php'],
  ['', undefined],
  ['www', undefined],
  ['commons', undefined],
  ['en.m', undefined],
  ['en/../x', undefined],
  ['evil.org#', undefined],
  ['constructor', undefined],
])('the API of “%s” is at %s', (language, address) => {
  expect(apiAddress(language, {})).toBe(address);
});

test('a configured address is asked instead, if it may be', () => {
  expect(apiAddress('en', { en: 'http://127.0.0.1:18080/w/' })).toBe('http://127.0.0.1:18080/w/api.php');
  expect(apiAddress('en', { en: 'https://wiki.example.org' })).toBe('https://wiki.example.org/api.php');
  expect(apiAddress('en', { en: 'http://wiki.example.org/w' })).toBeUndefined();
  expect(apiAddress('de', { en: 'https://wiki.example.org/w' })).toBe('https://de.wikipedia.org/w/api.php');
});

test.each([
  ['https://wiki.example.org/w', true],
  ['http://localhost/w', true],
  ['http://127.8.0.1:8080/w', true],
  ['http://[::1]/w', true],
  ['http://127.0.0.1.example.org/w', false],
  ['http://10.0.0.1/w', false],
  ['ftp://127.0.0.1/w', false],
  ['https://me:secret@example.org/w', false],
  ['https://example.org/w?x=1', false],
  ['wiki.example.org', false],
  ['', false],
])('%s may be asked: %s', (base, may) => {
  expect(isApiBase(base)).toBe(may);
});
