import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey('opens a transcript', async ({ workbench, workspace }) => {
  await workbench.openFile('post.transcript.md');
  await workbench.statusBarItem('Transcript');
  await workbench.squiggles('error', 1);
  expect(await workbench.save(workspace.path('post.transcript.md'))).toContain('**Editor:**');
});
