import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey(
  'the missing disclaimer is inserted from the palette, and one undo takes it back',
  async ({ workbench, workspace }) => {
    const text = '# Mali\n\n**Editor:** Where is it?\n\n**Bard:** In West Africa.\n';
    const path = workspace.write('bare.transcript.md', text);
    await workbench.openFile('bare.transcript.md');
    await workbench.statusBarItem('1 to fix');
    await workbench.runCommand('Colloquy: Insert Disclaimer');
    await workbench.statusBarItem('Ready');
    expect(await workbench.save(path)).toContain('> **IMPORTANT NOTE:** ');
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (now) => !now.includes('NOTE'))).toBe(text);
  },
);
