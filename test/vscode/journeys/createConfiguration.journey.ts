import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey(
  'Create Configuration writes what the posts share, and overwrites nothing',
  async ({ workbench, workspace }) => {
    workspace.write('more.transcript.md', '# More\n\n**Editor:** Where?\n\n**Bard:** Here.\n');
    const file = workspace.path('colloquy.config.json');
    const { page } = workbench;
    await workbench.runCommand('Colloquy: Create Configuration');
    await page.getByRole('tab', { name: 'colloquy.config.json' }).waitFor();
    expect(readFileSync(file, 'utf8')).toContain('  // So in 2 of 2 posts.\n  "labelStyle": "bold-label"');
    // Comments are no mistake in it.
    await workbench.statusBarItem('JSON with Comments');
    workspace.write('colloquy.config.json', '{ "editorName": "Mine" }\n');
    await workbench.runCommand('Colloquy: Create Configuration');
    await page.getByText('This folder has a configuration already').first().waitFor();
    expect(readFileSync(file, 'utf8')).toBe('{ "editorName": "Mine" }\n');
  },
);
