import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey('saving fixes what is safe to fix, and nothing else', async ({ workbench, workspace }) => {
  const path = workspace.write(
    'slips.transcript.md',
    '# Mali\n\nEditor: Where is it?\n\nBARD: In [Africa](http://en.m.wikipedia.org/wiki/Africa):\n\n• in the west\n\nEditor: Thank you.\n',
  );
  workspace.settings({ 'editor.codeActionsOnSave': { 'source.fixAll.colloquy': 'explicit' } });
  await workbench.openFile('slips.transcript.md');
  await workbench.statusBarItem('to fix');
  await workbench.goTo(1, 7);
  await workbench.type('!');
  const saved = await workbench.savedText(path, (text) => text.includes('**Editor:**'));
  expect(saved).toBe(
    '# Mali!\n\n**Editor:** Where is it?\n\n**BARD:** In [Africa](https://en.wikipedia.org/wiki/Africa):\n\n- in the west\n\n**Editor:** Thank you.\n',
  );
});
