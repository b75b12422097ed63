import { fileURLToPath } from 'node:url';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportedFile } from '../../server/cli/check/report.ts';
import { sarif } from '../../server/cli/reporters/sarif.ts';
import { rules } from '../../server/rules/index.ts';
import { reportsOfFixtures } from './reported.ts';

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
/**
 * The schema of OASIS as SchemaStore and GitHub use it; its package (MIT) was made for another test runner, and carries it.
 * It differs from that of errata 01 (2023-08-28) in what a region requires, which is tested below.
 */
const validate = ajv.compile(schema);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function logOf(files: readonly ReportedFile[]) {
  const log = JSON.parse([...sarif(files)].join(''));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

/** A file with one problem. */
function fileWith(file: string, message: string): ReportedFile {
  return { file, problems: [{ rule: 'empty-link', severity: 'warning', message, range, fixes: [] }] };
}

describe('sarif', () => {
  let files: ReportedFile[];
  beforeAll(async () => {
    files = await reportsOfFixtures();
  });

  it('is what the schema asks for, with every rule’s problems and with none', () => {
    const log = logOf(files);
    const results: { ruleId: string; ruleIndex: number; level: string }[] = log.runs[0].results;
    const alone = rules.filter(({ comparePosts }) => !comparePosts).map(({ id }) => id);
    expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(alone));
    for (const { ruleId, ruleIndex, level } of results) {
      expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
    }
    expect(logOf([]).runs[0].results).toEqual([]);
    expect(validate({ ...log, version: '2' }), 'the schema sees what is wrong').toBe(false);
  });

  it('counts from one, in regions that end where they start or later', () => {
    const regions: Region[] = [];
    JSON.stringify(logOf(files), (key, value) => {
      if (key === 'region' || key === 'deletedRegion') regions.push(value);
      return value;
    });
    expect(regions.length).toBeGreaterThan(rules.length);
    for (const { startLine, startColumn, endLine, endColumn } of regions) {
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThan(0);
      expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
    }
  });

  it.each([
    ['a.md', 'a.md', '%SRCROOT%'],
    ['./posts/a b, 100%.md', 'posts/a%20b%2C%20100%25.md', '%SRCROOT%'],
    ['c:d.md', 'c%3Ad.md', '%SRCROOT%'],
    ['../ä#?.md', '../%C3%A4%23%3F.md', '%SRCROOT%'],
    ['/tmp/a b.md', 'file:///tmp/a%20b.md', undefined],
  ])('names the file %s', (file, uri, uriBaseId) => {
    const [result] = logOf([fileWith(file, 'x')]).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({ uri, ...(uriBaseId && { uriBaseId }) });
    if (!uriBaseId) expect(fileURLToPath(uri)).toBe(file);
  });

  it.each([
    ['Braces {0} and {x}', 'Braces {{0}} and {{x}}'],
    ['A [reference][1] and [x]', 'A [reference][1] and [x]'],
  ])('says %s as it is', (message, text) => {
    expect(logOf([fileWith('a.md', message)]).runs[0].results[0].message).toEqual({ text });
  });

  it('says how lines and columns are counted', () => {
    expect(logOf([]).runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\r', '\n'] });
  });
});
