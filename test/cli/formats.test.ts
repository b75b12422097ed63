import { expect, it } from 'vitest';
import { Colloquy } from './colloquy.ts';
import { clean, faulty, repairable } from './posts.ts';

const colloquy = new Colloquy();

function report(format: string): string {
  colloquy.write('faulty, 100%.md', faulty.replace('old bridge', 'faulty bridge'));
  colloquy.write('repairable.md', repairable.replace('old bridge', 'new bridge'));
  colloquy.write('clean.md', clean);
  return colloquy.run('check', 'faulty, 100%.md', 'repairable.md', 'clean.md', '--format', format).out;
}

it('pretty: a line a problem, places one-based, and what --fix would repair', () => {
  const out = report('pretty');
  expect(out).toMatch(/^faulty, 100%\.md\n {2}5:\d+ {2}error {2}.*bridges\.example.* {2}non-wikipedia-link\n/);
  expect(out).toMatch(/\nrepairable\.md\n {2}5:\d+ {2}warning {2}.* {2}wikipedia-form\n/);
  expect(out).toMatch(/\n1 error, 1 warning in 2 files\n1 of them can be repaired with --fix\.\n$/);
  expect(out).not.toContain('\u001b');
});

it('json: the stable shape, zero-based, with the files that are clean', () => {
  const [first, second, third] = JSON.parse(report('json'));
  expect(first.file).toBe('faulty, 100%.md');
  expect(first.problems).toHaveLength(1);
  expect(first.problems[0]).toMatchObject({ rule: 'non-wikipedia-link', severity: 'error' });
  expect(first.problems[0].range.start.line).toBe(4);
  const [problem] = second.problems;
  const line = repairable.split('\n')[4] ?? '';
  const [{ level, edits }] = problem.fixes;
  expect(level).toBe('safe');
  const [{ range, newText }] = edits;
  const fixed = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  expect(fixed).toBe(clean.split('\n')[4]);
  expect(third).toEqual({ file: 'clean.md', problems: [] });
});

it('json: says which statement a disclaimer lacks', () => {
  colloquy.write('a.md', clean.replace(' The blog is a proof of concept.', ''));
  const [{ problems }] = JSON.parse(colloquy.run('check', 'a.md', '--format', 'json').out);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ rule: 'incomplete-disclaimer', data: { statement: 'proof-of-concept' } });
});

it('github: workflow commands with escaped properties', () => {
  const lines = report('github').trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^::error file=faulty%2C 100%25\.md,line=5,endLine=5,col=\d+,endColumn=\d+,title=non-wikipedia-link::\S/,
  );
  expect(lines[1]).toMatch(/^::warning file=repairable\.md,line=5,/);
});

it('sarif: what the schema of 2.1.0 requires', () => {
  const log = JSON.parse(report('sarif'));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver.name).toBe('Colloquy');
  for (const rule of run.tool.driver.rules) {
    expect(rule.id).toMatch(/^[a-z-]+$/);
    expect(rule.shortDescription.text).not.toBe('');
    expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
  }
  expect(run.results).toHaveLength(2);
  const [first, second] = run.results;
  expect(first.level).toBe('error');
  expect(first.message.text).toContain('bridges.example');
  expect(run.tool.driver.rules[first.ruleIndex].id).toBe(first.ruleId);
  const { artifactLocation, region } = first.locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe('faulty%2C%20100%25.md');
  expect(region).toMatchObject({ startLine: 5, endLine: 5 });
  expect(region.endColumn).toBeGreaterThan(region.startColumn);
  const [replacement] = second.fixes[0].artifactChanges[0].replacements;
  expect(replacement.deletedRegion.startLine).toBe(5);
  expect(replacement.insertedContent.text).toContain('https');
});
