import { expect, test } from 'vitest';
import { ConfigurationLoader } from './configurationLoader.ts';

/** A loader over files in memory, with the problems that it last reported, by file. */
function loaderOf(texts: Record<string, string>) {
  const problems: Record<string, string[]> = {};
  const watched: string[][] = [];
  const uriOf = (path: string) => `file:///blog/${path}`;
  const loader = new ConfigurationLoader({
    files: { read: async (uri) => texts[decodeURIComponent(uri.slice(uriOf('').length))] },
    knownRules: new Map([['r', new Map<string, unknown>([['words', ['here']]])]]),
    settings: async () => ({}),
    folders: () => [uriOf('')],
    report(uri, text, found) {
      const name = decodeURIComponent(uri.slice(uriOf('').length));
      problems[name] = found.map(({ start, end, message }) => `${text?.slice(start, end)}: ${message.split('. ')[0]}`);
    },
    extended: (uris) => void watched.push([...uris].map((uri) => uri.slice(uriOf('').length))),
  });
  return {
    problems,
    watched,
    of: (path = 'a.md') => loader.of(uriOf(path)),
    write(path: string, text: string | undefined) {
      if (text === undefined) delete texts[path];
      else texts[path] = text;
      loader.forget();
    },
  };
}

const config = 'colloquy.config.json';

test('a later file beats an earlier one, and the file itself beats all', async () => {
  const { of, watched } = loaderOf({
    [config]:
      '{ "extends": ["a.json", "shared folder/b.json"], "rules": { "r": { "words": ["own"] } }, "editorName": "Own" }',
    'a.json': '{ "extends": "c.json", "editorName": "A", "labelStyle": "plain", "allowedHosts": ["a.org"] }',
    'shared folder/b.json': '{ "labelStyle": "heading", "rules": { "r": "hint" }, "disclaimer": { "omit": ["x"] } }',
    'c.json': '{ "maxProblems": 7, "allowedHosts": ["c.org"], "disclaimer": { "headings": ["NB"] } }',
  });
  expect(await of()).toMatchObject({
    editorName: 'Own',
    labelStyle: 'heading',
    maxProblems: 7,
    allowedHosts: ['a.org'],
    rules: { r: { severity: 'hint', words: ['own'] } },
    disclaimer: { omit: ['x'], headings: ['NB'] },
  });
  expect(watched.at(-1)!.sort()).toEqual(['a.json', 'c.json', 'shared%20folder/b.json']);
});

test('what two files extend stands before neither twice', async () => {
  const base = '{ "labelStyle": "plain" }';
  const { of } = loaderOf({
    [config]: '{ "extends": ["a.json", "b.json"] }',
    'a.json': '{ "extends": "base.json", "labelStyle": "heading" }',
    'b.json': '{ "extends": "base.json" }',
    'base.json': base,
  });
  // As if `base.json` were read again for `b.json`.
  expect((await of()).labelStyle).toBe('plain');
});

test('many files that extend the next twice are read in no time', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `${index}.json`);
  const texts = names.map((name, at) => [
    name,
    `{ "extends": ["${names[at + 1] ?? 'end.json'}", "${names[at + 1] ?? 'end.json'}"] }`,
  ]);
  const { of, problems } = loaderOf({
    ...Object.fromEntries(texts),
    [config]: '{ "extends": "0.json" }',
    'end.json': '{ "editorName": "End" }',
  });
  expect((await of()).editorName).toBe('End');
  expect(problems[config]).toEqual([]);
});

test('overrides hold for the posts they mean, later ones win, and those of extended files are weaker', async () => {
  const { of } = loaderOf({
    [config]: `{
      "extends": "base/base.json", "maxProblems": 1,
      "overrides": [
        { "files": ["drafts/**"], "maxProblems": 2, "rules": { "r": "off" } },
        { "files": ["*.de.md"], "maxProblems": 3 }
      ]
    }`,
    'base/base.json': '{ "overrides": [{ "files": ["*.de.md"], "language": "de", "maxProblems": 9 }] }',
  });
  expect(await of()).toMatchObject({ maxProblems: 1, rules: {} });
  expect(await of('drafts/a.md')).toMatchObject({ maxProblems: 2, rules: { r: 'off' } });
  expect(await of('drafts/a.de.md')).toMatchObject({ maxProblems: 3, language: 'de', rules: { r: 'off' } });
  expect(await of('b.md')).toBe(await of());
  expect(Object.keys(await of())).not.toContain('overrides');
});

test('a missing file is a problem where it is named, and the last good state stays', async () => {
  const { of, problems, write } = loaderOf({ [config]: '{ "extends": "a.json" }', 'a.json': '{ "editorName": "A" }' });
  await of();
  write('a.json', undefined);
  expect((await of()).editorName).toBe('A');
  expect(problems[config]).toEqual(['"a.json": There is no file “a.json”']);
  write('a.json', '{ "editorName": "B" }');
  expect((await of()).editorName).toBe('B');
  expect(problems[config]).toEqual([]);
});

test('an error in an extended file is told there and where it is named', async () => {
  const { of, problems, write } = loaderOf({
    [config]: '{ "extends": "a.json", "editorName": "E" }',
    'a.json': '{ "extends": "b.json" }',
    'b.json': '{ "labelStyle": "bald", "maxProblems": 7 }',
  });
  // Nothing was ever good: what can be used is.
  expect(await of()).toMatchObject({ editorName: 'E', maxProblems: 500 });
  expect(problems).toMatchObject({
    [config]: ['"a.json": “a.json” has an error'],
    'a.json': ['"b.json": “b.json” has an error'],
    'b.json': [expect.stringContaining('"bald"')],
  });
  write(config, '{}');
  await of();
  expect(problems).toEqual({ [config]: [], 'a.json': [], 'b.json': [] });
});

test('files that lead in a circle say so, each where it goes on', async () => {
  const { of, problems } = loaderOf({
    [config]: '{ "extends": ["a.json", "self.json"], "editorName": "E" }',
    'a.json': '{ "extends": "b.json", "maxProblems": 7 }',
    'b.json': '{ "extends": "a.json" }',
    'self.json': '{ "extends": "./self.json" }',
  });
  expect(await of()).toMatchObject({ editorName: 'E', maxProblems: 7 });
  expect(problems).toEqual({
    [config]: ['"a.json": “a.json” has an error', '"self.json": “self.json” has an error'],
    'a.json': ['"b.json": “b.json” leads back to this file'],
    'b.json': ['"a.json": “a.json” leads back to this file'],
    'self.json': ['"./self.json": “./self.json” leads back to this file'],
  });
});

test('a folder may extend the configuration above it', async () => {
  const { of } = loaderOf({
    [config]: '{ "editorName": "E", "language": "de" }',
    [`en/${config}`]: `{ "extends": "../${config}", "language": "en" }`,
  });
  expect(await of('en/a.md')).toMatchObject({ editorName: 'E', language: 'en' });
  expect(await of('a.md')).toMatchObject({ editorName: 'E', language: 'de' });
});
