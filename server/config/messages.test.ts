import { expect, test } from 'vitest';
import { knownRules } from '../rules/index.ts';
import { readConfiguration } from './readConfiguration.ts';

/** Each problem's place and message. */
function told(text: string): string[] {
  return readConfiguration(text, knownRules).problems.map(
    ({ message, start, end }) => `${text.slice(start, end)}: ${message}`,
  );
}

test.each([
  ['{} x', 'x: Nothing may follow the last closing bracket. Remove this.'],
  ["{ 'editorName': 'E' }", `'editorName': Put text and names into straight double quotes: "…".`],
  ['{ "editorName": “E” }', '“E”: Put text and names into straight double quotes: "…".'],
  ['{ "editorName": Ed }', 'Ed: JSON does not know “Ed”. Text and names go into double quotes.'],
  ['{ "editorName": "E" "rules": {} }', '"rules": Put a comma before this.'],
  ['{ "rules": {', ': An object is not closed. Add the missing }.'],
  ['', ': The file is empty. Write {} to configure nothing.'],
])('what is no JSON: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

const severities = '"error", "warning", "info", "hint"';

test.each([
  ['{ "editorName": 3 }', '3: Write text in double quotes here, not 3.'],
  ['{ "editorName": "" }', '"": This must not be empty. Fill it or remove it.'],
  ['{ "maxProblems": 0 }', '0: Write a number that is not below 1.'],
  ['{ "maxProblems": 1.5 }', '1.5: Write a whole number here, not 1.5.'],
  ['{ "disclaimer": [] }', '[]: Write an object {…} here, not a list […].'],
  ['{ "speakers": ["A"] }', '"A": Write an object {…} here, not "A".'],
  ['{ "speakers": [{ "name": "A" }] }', '{ "name": "A" }: “role” is missing here. Add it.'],
  [
    '{ "allowedHosts": ["https://www.un.org/"] }',
    '"https://www.un.org/": Write the host alone, such as “www.example.org” or “*.example.org”.',
  ],
  ['{ "ownHosts": ["un.*"] }', '"un.*": Write the host alone, such as “www.example.org” or “*.example.org”.'],
  [
    '{ "models": [{ "name": "Bard", "cutoff": "September 2021" }] }',
    '"September 2021": Write a year and a month, such as “2021-09”.',
  ],
  ['{ "rules": { "vague-link-text": { "words": "y" } } }', '"y": Write a list of words for “words”.'],
  ['{ "language": "english" }', '"english": Write a language code, such as “en” or “de”.'],
  [
    '{ "labelStyle": "bald" }',
    '"bald": "bald" is not possible here. Write "bold-label", "bold-question", "heading" or "plain".',
  ],
  ['{ "rules": { "missing-title": "loud" } }', `"loud": Write ${severities}, "off" or an object {…} here, not "loud".`],
  [
    '{ "rules": { "missing-title": { "severity": "loud" } } }',
    `"loud": "loud" is not possible here. Write ${severities} or "off".`,
  ],
  ['{ "extends": 3 }', '3: Write text in double quotes or a list […] here, not 3.'],
  [
    '{ "extends": "https://example.org/a.json" }',
    '"https://example.org/a.json": Give the path from this file, with forward slashes, such as “../shared.json”.',
  ],
  [
    '{ "disclaimer": { "statements": [{ "id": "Our sources", "label": "a", "phrases": ["a"], "text": {} }] } }',
    '"Our sources": Write it in small letters and digits, with a hyphen between words: “our-sources”.',
  ],
])('a wrong value: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['{ "labelStile": "plain" }', '"labelStile": There is no setting “labelStile” here. Did you mean “labelStyle”?'],
  ['{ "colour": 1 }', '"colour": There is no setting “colour” here. Remove it or correct its name.'],
  [
    '{ "overrides": [{ "files": ["a"], "extends": "b" }] }',
    '"extends": There is no setting “extends” here. Remove it or correct its name.',
  ],
  [
    '{ "rules": { "mising-title": "off" } }',
    '"mising-title": There is no rule “mising-title”. Did you mean “missing-title”?',
  ],
  [
    '{ "overrides": [{ "files": ["a"], "rules": { "x": "off" } }] }',
    '"x": There is no rule “x”. Remove it or correct its name.',
  ],
  [
    '{ "disclaimer": { "omit": ["inacuracy", "wikipedia-only"] } }',
    '"inacuracy": There is no statement “inacuracy” to omit. Did you mean “inaccuracy”?',
  ],
])('an unknown name: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});
