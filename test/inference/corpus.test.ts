import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inferTurns } from '../../server/inference/infer.ts';
import { readFixture } from './fixture.ts';

const folder = (name: string) => {
  const url = new URL(`./${name}/`, import.meta.url);
  return readdirSync(url).map((file) => [file, readFixture(readFileSync(new URL(file, url), 'utf8'))] as const);
};

describe('conversations', () => {
  test.each(folder('conversations'))('%s', (file, { passages, turns }) => {
    const found = inferTurns(passages).map(({ role, first, last }) => ({ role, first, last }));
    expect(found).toEqual(turns);
    const named = inferTurns(passages, { language: file.slice(0, 2) });
    expect(named.map(({ first }) => first)).toEqual(turns.map(({ first }) => first));
  });
});

describe('no conversations', () => {
  test.each(folder('others'))('%s', (_, { passages }) => {
    expect(inferTurns(passages)).toEqual([]);
  });
});
