import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode/chromium.ts';
import { type Server, startServer } from '../../scripts/vscode/server.ts';
import { packagedExtension } from '../../scripts/vscode/vsix.ts';
import { Workbench } from '../../scripts/vscode/workbench.ts';
import { Workspace } from './workspace.ts';

const results = join(import.meta.dirname, '../../test-results');

/** Keeps what the window showed when a journey failed: a picture and the page's text. */
async function keepTrace(page: Page, name: string): Promise<void> {
  mkdirSync(results, { recursive: true });
  const path = join(results, name.replaceAll(/\W+/g, '-'));
  await page.screenshot({ path: `${path}.png` });
  writeFileSync(`${path}.txt`, await page.locator('body').innerText());
  console.error(`What the window showed: ${path}.png and .txt`);
}

/**
 * A test through the user interface of a VS Code with the packaged extension installed.
 * Each gets a VS Code of its own, opened on a workspace of its own.
 */
export const journey = test.extend<{ browser: Browser; workspace: Workspace; server: Server; workbench: Workbench }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures from the pattern.
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures from the pattern.
  workspace: async ({}, use) => {
    const workspace = new Workspace();
    await use(workspace);
    workspace.remove();
  },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures from the pattern.
  server: async ({}, use) => {
    const server = await startServer({ vsix: packagedExtension() });
    await use(server);
    server.stop();
  },
  workbench: async ({ browser, server, workspace, task }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const workbench = new Workbench(await context.newPage());
    try {
      await workbench.open(server, workspace.folder);
      await use(workbench);
      if (task.result?.state === 'fail') await keepTrace(workbench.page, task.name);
    } finally {
      await context.close();
    }
  },
});
