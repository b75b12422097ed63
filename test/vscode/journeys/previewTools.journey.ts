import { expect } from 'vitest';
import { journey } from '../journey.ts';

const post = `# Mali

**Editor:** Where is it?

**Bard:** In [Africa](http://en.wikipedia.org/wiki/Africa), they say.
`;

journey('the look is switched in the panel, by keys too, and kept as a setting', async ({ workbench, workspace }) => {
  workspace.write('mali.transcript.md', post);
  await workbench.openFile('mali.transcript.md');
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.getByText('Where is it?').waitFor();
  await preview.getByRole('button', { name: 'Chat', exact: true }).click();
  await preview.locator('body[data-look="chat"]').waitFor();
  await preview.getByRole('button', { name: 'Chat', pressed: true }).press('ArrowRight');
  await preview.getByRole('button', { name: 'Blog', pressed: false }).press('Enter');
  await preview.locator('body[data-look="blog"]').waitFor();
  expect(await preview.getByText('Editor', { exact: true }).isVisible()).toBe(false);

  workspace.settings({ 'colloquy.preview.look': 'interview', 'colloquy.preview.paper': 'dark' });
  await preview.locator('body[data-look="interview"][data-paper="dark"]').waitFor();
  await preview.getByText('Editor', { exact: true }).waitFor();
});

journey(
  'a problem is fixed from the panel by keys alone, and one undo takes it back',
  async ({ workbench, workspace }) => {
    const path = workspace.write('mali.transcript.md', post);
    await workbench.openFile('mali.transcript.md');
    await workbench.statusBarItem('2 to fix');
    await workbench.runCommand('Colloquy: Open Preview to the Side');
    const preview = workbench.webview();
    await preview.locator('a[data-problem]', { hasText: 'Africa' }).focus();
    await preview.locator('#tooltip').getByRole('button').first().waitFor();
    await workbench.press('Tab');
    await workbench.press('Enter');
    const mended = preview.locator('a:not([data-problem])', { hasText: 'Africa' });
    await mended.waitFor();
    // The panel still has the focus, and has it again after.
    await workbench.press('Control+Z');
    await preview.locator('a[data-problem]', { hasText: 'Africa' }).waitFor();
    await expect.poll(() => preview.locator('html').evaluate('document.hasFocus()'), { timeout: 20_000 }).toBe(true);
    await workbench.press('Control+Shift+Z');
    await mended.waitFor();
    const fixed = post.replace('http:', 'https:');
    expect(await workbench.savedText(path, (text) => text.includes('https:'))).toBe(fixed);
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (text) => !text.includes('https:'))).toBe(post);
  },
);

journey('the readiness card counts, and leads to the place of a problem', async ({ workbench, workspace }) => {
  const turns = Array.from({ length: 60 }, (_, at) => `**Editor:** Question ${at}?\n\n**Bard:** Answer ${at}.\n`);
  const link = '\n\n**Editor:** More?\n\n**Bard:** See [this](https://example.com/).\n';
  workspace.write('long.transcript.md', `# Many\n\n${turns.join('\n')}${link}`);
  await workbench.openFile('long.transcript.md');
  await workbench.statusBarItem('3 to fix');
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.getByText('3 to fix').click();
  const card = preview.locator('#checklist');
  await card.getByText('Questions: 121 words').waitFor();
  await card.getByText('Links: 1', { exact: true }).waitFor();
  await card.locator('li.missing', { hasText: 'these are conversations with AI models' }).waitFor();
  await card.locator('li', { hasText: 'example.com' }).getByText('line 246', { exact: true }).waitFor();
  await card.getByRole('button', { name: /example\.com/ }).click();
  await workbench.statusBarItem('Ln 246, Col 22');
  await card.getByRole('button', { name: /example\.com/ }).press('Escape');
  await card.waitFor({ state: 'hidden' });
});

journey('all that is safe is fixed from the card', async ({ workbench, workspace }) => {
  const path = workspace.write('mali.transcript.md', post);
  await workbench.openFile('mali.transcript.md');
  await workbench.statusBarItem('2 to fix');
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.getByText('2 to fix').click();
  const fixAll = preview.getByRole('button', { name: 'Fix All' });
  await fixAll.click();
  await fixAll.waitFor({ state: 'hidden' });
  expect(await workbench.savedText(path, (text) => text.includes('https:'))).toBe(post.replace('http:', 'https:'));
});

journey('a wrong type in a setting leaves the preview as it is by default', async ({ workbench, workspace }) => {
  workspace.write('mali.transcript.md', post);
  workspace.settings({
    'colloquy.preview.look': 5,
    'colloquy.preview.paper': null,
    'colloquy.preview.styles': 'a.css',
  });
  await workbench.openFile('mali.transcript.md');
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  await workbench.webview().getByText('Where is it?').waitFor();
  await workbench.webview().locator('body[data-look="interview"][data-paper="theme"]').waitFor();
});

journey('a locked preview stays with its post, and says so', async ({ workbench, workspace }) => {
  workspace.write('mali.transcript.md', post);
  workspace.write('other.transcript.md', '# Another\n\n**Editor:** Which?\n\n**Bard:** This.\n');
  await workbench.openFile('mali.transcript.md');
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.getByText('Where is it?').waitFor();
  await workbench.focusEditor(workspace.path('mali.transcript.md'));
  await workbench.runCommand('Colloquy: Lock Preview to This Post');
  await workbench.page.locator('.tab', { hasText: 'Preview mali.transcript.md (locked)' }).waitFor();
  await workbench.openFile('other.transcript.md');
  await workbench.statusBarItem(/to fix/);
  expect(await preview.getByText('Where is it?').isVisible()).toBe(true);
  await workbench.runCommand('Colloquy: Unlock Preview');
  await workbench.page.locator('.tab', { hasText: /Preview (mali|other)\.transcript\.md$/ }).waitFor();
  await workbench.openFile('mali.transcript.md');
  await workbench.openFile('other.transcript.md');
  await preview.getByText('Which?').waitFor();
});

journey(
  'the panel is scrolled and the editor follows; a click shows the place in the text',
  async ({ workbench, workspace }) => {
    const turns = Array.from({ length: 60 }, (_, at) => `**Editor:** Question ${at}?\n\n**Bard:** Answer ${at}.\n`);
    workspace.write('long.transcript.md', `# Many\n\n${turns.join('\n')}`);
    await workbench.openFile('long.transcript.md');
    await workbench.runCommand('Colloquy: Open Preview to the Side');
    const preview = workbench.webview();
    await preview.getByText('Question 0?').hover();
    await workbench.page.mouse.wheel(0, 4000);
    await workbench.page.locator('.editor-instance .view-line', { hasText: 'Question 28?' }).waitFor();
    const before = await preview.locator('html').evaluate('scrollY');
    await preview.getByText('Answer 28.').click();
    await preview.locator('[aria-current]', { hasText: 'Answer 28.' }).waitFor();
    expect(await preview.locator('html').evaluate('scrollY')).toBe(before);
    await workbench.focusEditor(workspace.path('long.transcript.md'));
    await workbench.statusBarItem('Ln 117, Col 1');
  },
);

journey(
  'images of the post are shown, those from the web once they are allowed; the blog’s styles hold, and hold anew',
  async ({ workbench, workspace }) => {
    workspace.write('dot.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    workspace.write('blog.css', 'h1 { letter-spacing: 3px }');
    workspace.write('images.transcript.md', '# Images\n\n![Near](dot.svg)\n\n![Far](https://images.invalid/far.png)\n');
    workspace.settings({ 'colloquy.preview.styles': ['blog.css'] });
    const asked: string[] = [];
    workbench.page.on('request', (request) => asked.push(request.url()));
    await workbench.openFile('images.transcript.md');
    await workbench.runCommand('Colloquy: Open Preview to the Side');
    const preview = workbench.webview();
    const near = preview.getByRole('img', { name: 'Image: Near' });
    await near.waitFor();
    await expect
      .poll(() => near.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth), {
        timeout: 20_000,
      })
      .toBe(9);
    const spacing = () => preview.locator('h1').evaluate(letterSpacing);
    await expect.poll(spacing, { timeout: 20_000 }).toBe('3px');
    workspace.write('blog.css', 'h1 { letter-spacing: 5px }');
    await expect.poll(spacing, { timeout: 20_000 }).toBe('5px');
    expect(asked.filter((url) => url.includes('images.invalid'))).toEqual([]);

    await preview.getByRole('button', { name: 'Show images from the web' }).click();
    await expect.poll(() => asked.filter((url) => url.includes('images.invalid')).length, { timeout: 20_000 }).toBe(1);
  },
);

/** How far apart the letters of an element are, as the browser shows them. */
function letterSpacing(element: unknown): string {
  const page = globalThis as unknown as { getComputedStyle(element: unknown): { letterSpacing: string } };
  return page.getComputedStyle(element).letterSpacing;
}
