import { applyEdits, parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { addAllowedHost } from './allowedHosts.ts';

const add = (text: string) => applyEdits(text, addAllowedHost(text, 'example.org'));

test.each([
  ['{}', ['example.org']],
  ['', ['example.org']],
  ['{ "language": "de" }', ['example.org']],
  ['{ "allowedHosts": [] }', ['example.org']],
  ['{ "allowedHosts": ["a.org"] }', ['a.org', 'example.org']],
  ['{ "allowedHosts": "wrong" }', ['example.org']],
])('%s', (text, hosts) => {
  expect(parse(add(text)).allowedHosts).toEqual(hosts);
});

test('comments and everything else stay', () => {
  const text = '{\n  // Ours.\n  "allowedHosts": [\n    "a.org"\n  ],\n  "language": "de"\n}\n';
  expect(add(text)).toBe(text.replace('"a.org"', '"a.org",\n    "example.org"'));
});

test('a host that is there is not added twice', () => {
  expect(addAllowedHost('{ "allowedHosts": ["example.org"] }', 'example.org')).toEqual([]);
});

test('a reason goes along; a host that is there with one is not added again', () => {
  const entry = { host: 'example.org', reason: 'Our archive.' };
  const text = applyEdits('{ "allowedHosts": ["a.org"] }', addAllowedHost('{ "allowedHosts": ["a.org"] }', entry));
  expect(parse(text).allowedHosts).toEqual(['a.org', entry]);
  expect(addAllowedHost(text, 'example.org')).toEqual([]);
});
