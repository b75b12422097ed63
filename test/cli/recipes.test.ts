/** The recipes of docs/publishing.md are YAML, and call what there is. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Colloquy } from './colloquy.ts';
import { clean, faulty } from './posts.ts';

const colloquy = new Colloquy();
const page = readFileSync(join(import.meta.dirname, '../../docs/publishing.md'), 'utf8');
const fenced = (language: string) =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language ? [code ?? ''] : [],
  );

function shell(script: string, env: Record<string, string> = {}) {
  colloquy.write('colloquy', `#!/bin/sh\nexec "${process.execPath}" "${colloquy.bundle}" "$@"\n`);
  chmodSync(colloquy.path('colloquy'), 0o755);
  const path = `${colloquy.path('')}${delimiter}${process.env['PATH']}`;
  return spawnSync('sh', ['-ec', script], {
    cwd: colloquy.path(''),
    encoding: 'utf8',
    env: { ...process.env, PATH: path, ...env },
  });
}

const stage = 'git init -q . && git add -- "*.transcript.md"';

test('the workflow is YAML, and its steps check and make pages', () => {
  const [workflow = '', sarif = '', preCommit = ''] = fenced('yaml').filter((block) => !block.startsWith('wordpress:'));
  const { steps } = parse(workflow).jobs.check;
  const [check, make] = ['Check the transcripts', 'Make pages of them'].map(
    (name) => steps.find((step: { name?: string }) => step.name === name).run,
  );
  expect(parse(sarif)).toHaveLength(2);
  expect(parse(preCommit).repos[0].hooks[0].entry).toBe('colloquy check');
  colloquy.write('bridge.transcript.md', clean);
  colloquy.write('temp/colloquy/dist/cli.mjs', `import ${JSON.stringify(colloquy.bundle)};`);
  const env = { RUNNER_TEMP: colloquy.path('temp') };
  expect(shell(`${stage}\n${check}\n${make}`, env)).toMatchObject({
    status: 0,
    stderr: expect.not.stringContaining('colloquy:'),
  });
  expect(colloquy.read('pages/bridge.html')).toContain('The old bridge');
  colloquy.write('bridge.transcript.md', faulty);
  expect(shell(check, env)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('::error file=bridge.transcript.md'),
  });
  expect(shell(make, env).status).not.toBe(0);
});

test('the hook stops a commit of a post with errors, and no other', () => {
  const hook = fenced('sh').find((code) => code.startsWith('#!')) ?? '';
  colloquy.write('bridge.transcript.md', clean);
  expect(shell(`${stage}\n${hook}`).status).toBe(0);
  colloquy.write('bridge.transcript.md', faulty);
  expect(shell(`${stage}\n${hook}`).status).not.toBe(0);
  colloquy.write('bridge.transcript.md', clean);
  expect(
    shell(`git add bridge.transcript.md && git -c user.name=a -c user.email=a@b commit -qm a\n${hook}`).status,
  ).toBe(0);
});
