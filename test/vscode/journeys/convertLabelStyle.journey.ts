import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

const clean = readFileSync(join(import.meta.dirname, '../../../examples/clean.transcript.md'), 'utf8');

journey(
  'the label style is picked from a list, one undo takes it back, and the blog can have it',
  async ({ workbench, workspace }) => {
    const path = workspace.write('styled.transcript.md', clean);
    const { page } = workbench;
    await workbench.openFile('styled.transcript.md');
    await workbench.statusBarItem('Ready');
    await workbench.runCommand('Colloquy: Convert Label Style…');
    const list = page.locator('.quick-input-list');
    await list.getByText('This post has it now').waitFor();
    await list.getByText('### Editor').waitFor();
    await workbench.type('Headings');
    await workbench.press('Enter');
    await workbench.notification('own label style is another one');
    await workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Make It the Blog’s Style' }).click();
    await page.getByText('Headings is the blog’s style now').first().waitFor();
    expect(readFileSync(workspace.path('colloquy.config.json'), 'utf8')).toContain('"labelStyle": "heading"');
    await workbench.press('Control+1');
    const styled = await workbench.savedText(path, (text) => text.includes('### Editor'));
    expect(styled).not.toContain('**Editor:**');
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (text) => !text.includes('### Editor'))).toBe(clean);
  },
);
