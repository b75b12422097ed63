import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { clean, faulty } from '../../cli/posts.ts';
import { journey } from '../journey.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Takes the place that VS Code's own dialog proposes, once it is that of the file. */
async function acceptPlace(page: Page, name: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  await dialog.locator('.quick-input-action').first().waitFor();
  const input = dialog.locator('input').first();
  await expect.poll(() => input.inputValue(), { timeout: 30_000 }).toMatch(new RegExp(`/${name}$`));
  await input.press('Enter');
}

journey('Export Post writes a page with its images to where one says', async ({ workbench, workspace }) => {
  mkdirSync(workspace.path('img'));
  writeFileSync(workspace.path('img/a.png'), png);
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  writeFileSync(join(outside, 'a.png'), png);
  symlinkSync(outside, workspace.path('linked'));
  symlinkSync(join(outside, 'a.png'), workspace.path('linked.png'));
  const images = '![The bridge](img/a.png) ![In](linked/a.png) ![To](linked.png)';
  workspace.write('bridge.transcript.md', clean.replace('Who built', `${images}\n\nWho built`));
  await workbench.openFile('bridge.transcript.md');
  await workbench.runCommand('Colloquy: Export Post…');
  await workbench.quickPick('HTML Page');
  await acceptPlace(workbench.page, 'bridge.html');
  await workbench.notification('Exported to bridge.html.');
  const page = readFileSync(workspace.path('bridge.html'), 'utf8');
  expect(page.match(/src="[^"]{9}/g)).toEqual(['src="data:imag', 'src="linked/a.', 'src="linked.pn']);
  expect(page).toContain('Who built the old bridge?');
});

journey('errors are named before a post goes out, and can be shown or overridden', async ({ workbench, workspace }) => {
  workspace.write('bridge.transcript.md', faulty);
  await workbench.openFile('bridge.transcript.md');
  await workbench.squiggles('error', 1);
  const dialog = workbench.page
    .getByRole('dialog')
    .filter({ hasText: 'One error stands between this post and publishing.' });
  await workbench.runCommand('Colloquy: Export Post…');
  await workbench.quickPick('WordPress');
  await dialog.getByText('bridges.example').waitFor();
  await expect
    .poll(() => workbench.page.evaluate('document.activeElement?.textContent'), { timeout: 20_000 })
    .toBe('Show Problems');
  await workbench.press('Enter');
  await workbench.problem('bridges.example');
  expect(existsSync(workspace.path('bridge.wordpress.html'))).toBe(false);
  await workbench.runCommand('Colloquy: Export Post…');
  await workbench.quickPick('WordPress');
  await dialog.getByRole('button', { name: 'Export Anyway' }).click();
  await acceptPlace(workbench.page, 'bridge.wordpress.html');
  await workbench.notification('Exported to bridge.wordpress.html.');
  expect(readFileSync(workspace.path('bridge.wordpress.html'), 'utf8')).toContain('<!-- wp:paragraph -->');
});

journey('in a browser Print says what to do', async ({ workbench, workspace }) => {
  workspace.write('bridge.transcript.md', clean);
  await workbench.openFile('bridge.transcript.md');
  await workbench.runCommand('Colloquy: Print…');
  await workbench.notification('VS Code can open no page in your browser from here.');
});

journey('Copy as Rich Text puts the post on the clipboard with its form', async ({ workbench, workspace }) => {
  workspace.write('bridge.transcript.md', clean);
  await workbench.openFile('bridge.transcript.md');
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.runCommand('Colloquy: Copy as Rich Text');
  await workbench.statusBarItem('The post is on the clipboard: paste it into any editor.');
  const copied = (type: string) =>
    workbench.page.evaluate<string>(
      `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`,
    );
  expect(await copied('text/html')).toContain('Bard:</strong> It was built by');
  expect(await copied('text/plain')).toContain('Bard: It was built by Mimar Hayruddin [1]');
});

journey('from a locked preview goes the post that it shows', async ({ workbench, workspace }) => {
  const { page } = workbench;
  workspace.write('bridge.transcript.md', clean);
  workspace.write('other.transcript.md', '# Other\n\n**Editor:** Who?\n\n**Bard:** Nobody.\n');
  await workbench.openFile('bridge.transcript.md');
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  await workbench.webview().getByText('Who built').first().waitFor();
  await workbench.focusEditor(workspace.path('bridge.transcript.md'));
  await workbench.runCommand('Colloquy: Lock Preview to This Post');
  await workbench.openFile('other.transcript.md');
  await page.locator('.tab', { hasText: 'Preview bridge.transcript.md (locked)' }).click();
  await page.locator('.editor-group-container.active').getByRole('button', { name: 'More Actions...' }).click();
  await page.getByRole('menuitem', { name: 'Export Post…' }).click();
  await workbench.quickPick('Plain Text');
  await acceptPlace(page, 'bridge.txt');
  await workbench.notification('Exported to bridge.txt.');
});
