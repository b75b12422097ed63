import { expect } from 'vitest';
import { journey } from '../journey.ts';

journey('the preview follows typing, holds its scroll, and survives a reload', async ({ workbench, workspace }) => {
  const turns = Array.from({ length: 40 }, (_, at) => `**Editor:** Question ${at}?\n\n**Bard:** Answer ${at}.\n`);
  workspace.write('long.transcript.md', `# Forty questions\n\n${turns.join('\n')}`);
  await workbench.openFile('long.transcript.md');
  await workbench.statusBarItem('1 to fix');
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.getByRole('heading', { name: 'Forty questions' }).waitFor();

  await preview.getByText('Answer 39.').scrollIntoViewIfNeeded();
  const before = await scrollTop(preview);
  expect(before).toBeGreaterThan(500);
  await workbench.focusEditor(workspace.path('long.transcript.md'));
  await workbench.press('Control+End');
  await workbench.type('\n**Editor:** And this?');
  await preview.getByText('And this?').waitFor();
  expect(Math.abs((await scrollTop(preview)) - before)).toBeLessThan(200);

  await workbench.save(workspace.path('long.transcript.md'));
  await workbench.runCommand('Developer: Reload Window');
  await workbench.page.waitForEvent('load');
  await workbench.webview().getByText('And this?').waitFor();
});

function scrollTop(preview: ReturnType<import('../../../scripts/vscode/workbench.ts').Workbench['webview']>) {
  return preview.locator('html').evaluate((html) => (html as unknown as { scrollTop: number }).scrollTop);
}
