import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey('a clean post opens as a transcript and is ready', async ({ workbench, workspace }) => {
  await workbench.openFile('post.transcript.md');
  await workbench.statusBarItem('Transcript');
  await workbench.statusBarItem('Ready');
  await workbench.squiggles('error', 0);
  expect(await workbench.save(workspace.path('post.transcript.md'))).toContain('**Editor:**');
});
