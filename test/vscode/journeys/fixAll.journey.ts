import { expect } from 'vitest';
import { journey } from '../journey.ts';

const text =
  '# Mali\n\nEditor: Where is it?\n\nBARD: It lies in [Africa](http://en.m.wikipedia.org/wiki/Africa), we say:\n\n• in the west\n• south of [Algeria](http://en.wikipedia.org/wiki/Algeria)\n\nEditor: Thank you.\n';
const fixed =
  '# Mali\n\n**Editor:** Where is it?\n\n**BARD:** It lies in [Africa](https://en.wikipedia.org/wiki/Africa), we say:\n\n- in the west\n- south of [Algeria](https://en.wikipedia.org/wiki/Algeria)\n\n**Editor:** Thank you.\n';

journey('Fix All leaves the cursor in its word, and one undo takes all back', async ({ workbench, workspace }) => {
  const path = workspace.write('slips.transcript.md', text);
  await workbench.openFile('slips.transcript.md');
  await workbench.statusBarItem('to fix');
  for (const [line, column, word, after] of [
    [5, text.split('\n')[4]!.indexOf('lies') + 3, 'lies', 'li|es'],
    [8, text.split('\n')[7]!.indexOf('south') + 3, 'south', 'so|uth'],
  ] as const) {
    await workbench.goTo(line, column);
    await workbench.runCommand('Colloquy: Fix All');
    expect(await workbench.savedText(path, (now) => now.includes('**Editor:**'))).toBe(fixed);
    await workbench.type('|');
    expect(await workbench.savedText(path, (now) => now.includes('|'))).toBe(fixed.replace(word, after));
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (now) => !now.includes('|'))).toBe(fixed);
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (now) => !now.includes('**'))).toBe(text);
  }
});
