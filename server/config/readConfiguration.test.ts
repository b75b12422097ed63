import { expect, test } from 'vitest';
import { readConfiguration } from './readConfiguration.ts';

const known = new Map([
  ['missing-title', new Map()],
  ['vague-link-text', new Map<string, unknown>([['words', ['here']]])],
]);

function marked(text: string): string[] {
  return readConfiguration(text, known).problems.map(({ start, end }) => text.slice(start, end));
}

test('a valid file has no problems, with comments, trailing commas and a BOM', () => {
  const text = '\uFEFF// note\n{ "$schema": "x", "rules": { "missing-title": "off", }, }';
  expect(readConfiguration(text, known)).toMatchObject({
    input: { $schema: 'x', rules: { 'missing-title': 'off' } },
    problems: [],
  });
});

test('each mistake is found at its place', () => {
  expect(marked('{ "labelStyle": "bald", "speakers": [{ "name": "", "role": "x" }], "foo": 1 }')).toEqual([
    '"bald"',
    '""',
    '"x"',
    '"foo"',
  ]);
  expect(marked('{ "speakers": [{ "name": "A" }] }')).toEqual(['{ "name": "A" }']);
  expect(marked('[1]')).toEqual(['[1]']);
});

test('rules that nobody knows are a warning and do no harm', () => {
  const { input, problems } = readConfiguration('{ "rules": { "x": "off" } }', known);
  expect(input).toEqual({ rules: { x: 'off' } });
  expect(problems).toMatchObject([{ severity: 'warning', start: 13, end: 16 }]);
});

test('options are known by name and kind', () => {
  const read = (setting: string) => readConfiguration(`{ "rules": { "vague-link-text": ${setting} } }`, known);
  expect(read('{ "severity": "hint", "words": ["more"] }').problems).toEqual([]);
  expect(read('{ "word": ["more"] }').problems).toMatchObject([{ severity: 'warning' }]);
  expect(read('{ "words": true }')).toMatchObject({ input: undefined, problems: [{ severity: 'error' }] });
});

test.each(['', '{', '}', '"', '\0', '\uD800', '{"a":', '// only a comment', '['.repeat(500)])(
  'it does not throw on %j',
  (text) => {
    const { input, problems } = readConfiguration(text, known);
    expect(input).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const { start, end } of problems) expect(start <= end && end <= text.length).toBe(true);
  },
);

test.each([
  ['{"labelStile": "plain", "editorName": "Ed"}', { editorName: 'Ed' }],
  ['{"__proto__": {"x": 1}, "editorName": "Ed"}', { editorName: 'Ed' }],
  ['{"disclaimer": {"ommit": [], "omit": ["inaccuracy"]}}', { disclaimer: { omit: ['inaccuracy'] } }],
])('an unknown key is a warning and takes nothing else with it: %s', (text, expected) => {
  const { input, problems } = readConfiguration(text, known);
  expect(input).toEqual(expected);
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
});

test('hosts are allowed by name, or with a reason', () => {
  const hosts = ['a.org', { host: '*.example.org', reason: 'Ours.' }];
  expect(readConfiguration(JSON.stringify({ allowedHosts: hosts }), known)).toMatchObject({
    input: { allowedHosts: hosts },
    problems: [],
  });
  for (const odd of ['7', '[]', '{ "host": "a.org" }']) expect(marked(`{ "allowedHosts": [${odd}] }`)).toEqual([odd]);
});
