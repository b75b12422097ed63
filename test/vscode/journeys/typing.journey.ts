import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey('Enter numbers and ends a list; turns are moved and added by keys', async ({ workbench, workspace }) => {
  const path = workspace.write(
    'list.transcript.md',
    '# Mali\n\n**Editor:** Where?\n\n**Bard:** Two reasons:\n\n1. One',
  );
  await workbench.openFile('list.transcript.md');
  await workbench.statusBarItem('to fix');
  await workbench.press('Control+End');
  // The count comes from the server, after which the extension knows where the cursor is.
  await workbench.type(' more');
  await workbench.statusBarItem('5 words');
  // Keys follow each other faster here than from any hand, so each Enter is seen to have worked.
  await workbench.press('Enter');
  await workbench.statusBarItem('Ln 8, Col 4');
  await workbench.type('Two');
  await workbench.press('Enter');
  await workbench.statusBarItem('Ln 9, Col 4');
  await workbench.press('Control+Z');
  await workbench.statusBarItem('Ln 8, Col 7');
  await workbench.press('Enter');
  await workbench.statusBarItem('Ln 9, Col 4');
  await workbench.press('Enter');
  await workbench.statusBarItem('Ln 10, Col 1');
  await workbench.type('So it is.');
  const text = await workbench.savedText(path, (now) => now.includes('So it is.'));
  expect(text).toContain('1. One more\n2. Two\n\nSo it is.');
  expect(text).not.toContain('3.');
  await workbench.goTo(3, 1);
  await workbench.press('Shift+Alt+PageDown');
  expect(await workbench.savedText(path, (now) => now.indexOf('**Bard:**') < now.indexOf('**Editor:**'))).toContain(
    'Where?',
  );
});
