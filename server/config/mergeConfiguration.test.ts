import { expect, test } from 'vitest';
import { defaultConfiguration } from './configuration.ts';
import { mergeConfiguration, readSettings } from './mergeConfiguration.ts';

test('the file beats the settings, which beat the defaults; rules are merged one by one', () => {
  const merged = mergeConfiguration(
    { editorName: 'E', labelStyle: 'plain', rules: { a: 'off', b: 'hint' }, disclaimer: { omit: ['x'] } },
    { editorName: 'F', rules: { b: 'error' } },
  );
  expect(merged).toEqual({
    ...defaultConfiguration,
    editorName: 'F',
    labelStyle: 'plain',
    rules: { a: 'off', b: 'error' },
    disclaimer: { ...defaultConfiguration.disclaimer, omit: ['x'] },
  });
});

test('settings keep what is valid; null and “default” count as unset', () => {
  const given = { editorName: 7, labelStyle: 'heading', language: null, rules: { a: 'default', b: 'off' }, preview: 1 };
  expect(readSettings(given)).toEqual({ labelStyle: 'heading', rules: { b: 'off' } });
  for (const odd of [undefined, null, 3, 'x', [], { rules: [] }]) expect(readSettings(odd)).toEqual({});
});

test('a severity leaves a rule’s options alone, and options its severity; lists are replaced', () => {
  const { rules, allowedHosts } = mergeConfiguration(
    { rules: { a: { severity: 'hint', words: ['x'] }, b: 'off' }, allowedHosts: ['a.org'] },
    { rules: { a: 'error', b: { words: ['y'] } }, allowedHosts: ['b.org'] },
  );
  expect(rules).toEqual({ a: { severity: 'error', words: ['x'] }, b: { severity: 'off', words: ['y'] } });
  expect(allowedHosts).toEqual(['b.org']);
});
