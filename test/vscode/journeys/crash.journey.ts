import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey('the language server comes back when it is killed', async ({ workbench, workspace }) => {
  workspace.write('bare.transcript.md', '# Mali\n\n**Editor:** Where?\n\n**Bard:** In West Africa.\n');
  await workbench.openFile('bare.transcript.md');
  await workbench.statusBarItem('1 to fix');
  const [first] = languageServers();
  expect(first).toBeDefined();
  process.kill(Number(first), 'SIGKILL');
  await workbench.goTo(5, 10);
  await workbench.type('[x](https://www.example.com/) ');
  await workbench.statusBarItem('2 to fix');
  expect(languageServers()).not.toContain(first);
});

/** The running servers' process ids; journeys run one after another, so there is one. */
function languageServers(): string[] {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return processes
    .filter((line) => /colloquy-vscode-.*dist\/server\.mjs/.test(line))
    .map((line) => line.trim().split(' ')[0] ?? '');
}
