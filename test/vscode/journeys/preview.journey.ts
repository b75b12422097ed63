import { expect } from 'vitest';
import { messagesVersion } from '../../../client/preview/messages.ts';
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
  // The panel may still be on its way to where the editor went.
  await expect.poll(async () => Math.abs((await scrollTop(preview)) - before), { timeout: 20_000 }).toBeLessThan(200);

  await preview.locator('html').evaluate(watch);
  await workbench.type(' Or that?');
  await preview.getByText('And this? Or that?').waitFor();
  // A key touches a text and what is to fix, in words and number.
  expect(await preview.locator('html').evaluate('touched')).toBeLessThan(9 * 10);

  const place = await scrollTop(preview);
  await preview.locator('html').evaluate(goToTopAndBack, messagesVersion);
  expect(await scrollTop(preview)).toBe(place);

  await workbench.save(workspace.path('long.transcript.md'));
  await workbench.runCommand('Developer: Reload Window');
  await workbench.page.waitForEvent('load');
  await workbench.webview().getByText('And this?').waitFor();
});

journey(
  'a long post comes in pieces, after it was hidden too, and its problems lead to their places',
  async ({ workbench, workspace }) => {
    const turns = Array.from(
      { length: 1500 },
      (_, at) =>
        `**Editor:** Question ${at}?\n\n**Bard:** Answer ${at} is [this](https://en.wikipedia.org/wiki/Mali).\n`,
    );
    workspace.write('long.transcript.md', `# Many questions\n\n${turns.join('\n')}\n[foreign](https://e.com/)\n`);
    await workbench.openFile('long.transcript.md');
    await workbench.statusBarItem('2 to fix');
    await workbench.runCommand('Colloquy: Open Preview');
    const preview = workbench.webview();
    await preview.getByText('foreign').waitFor({ state: 'attached' });

    await workbench.openFile('long.transcript.md');
    await workbench.goTo(1, 17);
    await workbench.type('\n\nA preface.');
    await workbench.statusBarItem('Ln 3, Col 11');
    await workbench.runCommand('Colloquy: Open Preview');
    await preview.getByText('A preface.').waitFor();
    await preview.getByText('foreign').click();
    await workbench.statusBarItem('Ln 6005, Col 1');
  },
);

/** What the editor says when the cursor goes to the first line and at once to the last; a scroll shows within frames. */
async function goToTopAndBack(_html: unknown, version: number): Promise<void> {
  const page = globalThis as unknown as {
    postMessage(message: unknown): void;
    requestAnimationFrame(next: (time: number) => void): void;
  };
  for (const line of [0, 160]) page.postMessage({ version, type: 'reveal', line });
  for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

/** Counts the nodes of the page that are touched from now on. */
const watch = `(() => {
  window.touched = 0;
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) touched += Math.max(1, addedNodes.length + removedNodes.length);
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
})()`;

/** Where the page is scrolled to, once it has stood still for ten frames: parts that come into view take their true height. */
function scrollTop(preview: ReturnType<import('../../../scripts/vscode/workbench.ts').Workbench['webview']>) {
  return preview.locator('html').evaluate(async (html) => {
    const page = globalThis as unknown as { requestAnimationFrame(next: (time: number) => void): void };
    const top = () => (html as unknown as { scrollTop: number }).scrollTop;
    for (let still = 0, last = top(); still < 10; last = top()) {
      await new Promise((resolve) => page.requestAnimationFrame(resolve));
      still = top() === last ? still + 1 : 0;
    }
    return top();
  });
}
