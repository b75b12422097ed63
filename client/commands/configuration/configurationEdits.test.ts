import { applyEdits, parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { addAllowedHost, setLabelStyle, turnRuleOff } from './configurationEdits.ts';

describe('a host that is allowed', () => {
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

  test('is not added twice', () => {
    expect(addAllowedHost('{ "allowedHosts": ["example.org"] }', 'example.org')).toEqual([]);
  });

  test('takes its reason along, and is not added again without it', () => {
    const entry = { host: 'example.org', reason: 'Our archive.' };
    const text = applyEdits('{ "allowedHosts": ["a.org"] }', addAllowedHost('{ "allowedHosts": ["a.org"] }', entry));
    expect(parse(text).allowedHosts).toEqual(['a.org', entry]);
    expect(addAllowedHost(text, 'example.org')).toEqual([]);
  });
});

test.each([
  ['{}', '{\n  "labelStyle": "plain"\n}'],
  ['{ "labelStyle": "heading" } // Ours', '{ "labelStyle": "plain" } // Ours'],
])('a label style in %s', (text, expected) => {
  expect(applyEdits(text, setLabelStyle(text, 'plain'))).toBe(expected);
});

describe('a rule that is turned off', () => {
  const turnOff = (text: string) => applyEdits(text, turnRuleOff(text, 'empty-link'));

  test.each([
    ['{}', { 'empty-link': 'off' }],
    ['', { 'empty-link': 'off' }],
    ['{ "language": "de" }', { 'empty-link': 'off' }],
    ['{ "rules": {} }', { 'empty-link': 'off' }],
    ['{ "rules": ["wrong"] }', { 'empty-link': 'off' }],
    ['{ "rules": { "empty-link": "hint" } }', { 'empty-link': 'off' }],
    ['{ "rules": { "empty-turn": "hint" } }', { 'empty-turn': 'hint', 'empty-link': 'off' }],
    [
      '{ "rules": { "empty-link": { "severity": "hint", "allow": ["x"] } } }',
      { 'empty-link': { severity: 'off', allow: ['x'] } },
    ],
    ['{ "rules": { "empty-link": { "allow": ["x"] } } }', { 'empty-link': { severity: 'off', allow: ['x'] } }],
  ])('%s', (text, rules) => {
    expect(parse(turnOff(text)).rules).toEqual(rules);
  });

  test('comments and everything else stay', () => {
    const text = '{\n  "rules": {\n    // Ours.\n    "empty-turn": "hint"\n  },\n  "language": "de" // Deutsch\n}\n';
    expect(turnOff(text)).toBe(text.replace('"hint"', '"hint",\n    "empty-link": "off"'));
  });

  test('in a file that is made for it', () => {
    expect(turnOff('{}')).toBe('{\n  "rules": {\n    "empty-link": "off"\n  }\n}');
  });
});
