/** What is exported as HTML is valid. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { postLooks } from '../../server/render/look.ts';
import { exported } from './exported.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Blogger wants styles in place.
    'no-inline-style': 'off',
    // Matters of taste: a file may have long titles, and `>` and `{` stand for themselves.
    'long-title': 'off',
    'no-raw-characters': 'off',
  },
});

const examples = join(import.meta.dirname, '../../examples');
const files = [
  join(import.meta.dirname, 'kitchen.transcript.md'),
  ...readdirSync(examples).map((name) => join(examples, name)),
];
const rules = join(import.meta.dirname, '../rules/clean');
const posts = [...files, ...readdirSync(rules).map((name) => join(rules, name))].map((file) =>
  readFileSync(file, 'utf8'),
);

async function problemsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

describe('valid HTML', () => {
  it('is told from what is not', async () => {
    expect(
      await problemsIn(
        '<!doctype html><html lang="en"><head><title>T</title></head><body><p><ul></ul><img src="a.png"></body></html>',
      ),
    ).not.toEqual([]);
  });

  it.each(postLooks)('is what is made of all examples as a document in the look %s', async (look) => {
    for (const post of posts) expect(await problemsIn(exported(post, 'document', { look }))).toEqual([]);
  });

  it.each(['fragment', 'blogger'] as const)('is what is made of all examples as %s', async (format) => {
    for (const post of posts) expect(await problemsIn(exported(post, format))).toEqual([]);
  });
});
