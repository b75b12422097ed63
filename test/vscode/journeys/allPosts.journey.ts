import { expect } from 'vitest';
import { clean } from '../../cli/posts.ts';
import { journey } from '../journey.ts';

const note = 'The disclaimers of this blog differ';
const title = 'Another post has the same title: a.transcript.md';
const link = 'Not Wikipedia: bridges.example';

journey(
  'all posts are checked without opening them, and a post that is opened keeps its problems',
  async ({ workbench, workspace }) => {
    workspace.write('a.transcript.md', clean);
    const foreign = clean.replace('https://en.wikipedia.org/wiki/Mimar_Hayruddin', 'https://bridges.example/');
    workspace.write('b.transcript.md', foreign);
    await workbench.runCommand('Colloquy: Check All Posts');
    await workbench.notification('3 posts, 4 problems.');
    await workbench.press('Control+Shift+M');
    for (const message of [note, title, link]) await workbench.problem(message);
    await workbench.openFile('b.transcript.md');
    await workbench.squiggles('error', 1);
    await workbench.squiggles('warning', 1);
    await workbench.statusBarItem('2 to fix');
    await workbench.goTo(1, 17);
    await workbench.type(' new');
    await workbench.squiggles('warning', 0);
    await workbench.problem(title, 0);
    expect(await workbench.save(workspace.path('b.transcript.md'))).toBe(foreign.replace('bridge', 'bridge new'));
    await workbench.problem(link);
  },
);
