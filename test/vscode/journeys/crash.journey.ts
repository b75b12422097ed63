import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey('the language server comes back when it is killed', async ({ server, workbench, workspace }) => {
  workspace.write('bare.transcript.md', '# Mali\n\n**Editor:** Where?\n\n**Bard:** In West Africa.\n');
  await workbench.openFile('bare.transcript.md');
  await workbench.statusBarItem('1 to fix');
  const [first] = languageServers(server.data);
  expect(first).toBeDefined();
  process.kill(Number(first), 'SIGKILL');
  await workbench.goTo(5, 11);
  await workbench.type('[x](https://www.example.com/) ');
  await workbench.statusBarItem('2 to fix');
  expect(languageServers(server.data)).not.toContain(first);
});

/** The process ids of the language servers that run from this VS Code's folder. */
function languageServers(data: string): string[] {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return processes
    .filter((line) => line.includes(data) && line.includes('server.mjs'))
    .map((line) => line.trim().split(' ')[0] ?? '');
}
