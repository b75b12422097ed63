import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { Workbench } from '../../../scripts/vscode/workbench.ts';
import { defaultConfiguration } from '../../../server/config/configuration.ts';
import { parseTranscript } from '../../../server/transcript/parse.ts';
import { exported } from '../../export/exported.ts';
import { HOST, hostileTexts, TRAP } from '../../hostile/corpus.ts';
import { plainMarkdown } from '../../hostile/plainMarkdown.ts';
import { postsOfCorpus } from '../../hostile/posts.ts';
import { HostileWatch } from '../../hostile/watch.ts';
import { renderParts } from '../../preview/renderParts.ts';
import { journey } from '../journey.ts';

/** A VS Code that is watched from its start. */
const watched = journey.extend<{ watch: HostileWatch; watchedWorkbench: Workbench }>({
  watch: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await use(await HostileWatch.of(context));
    await context.close();
  },
  watchedWorkbench: async ({ server, workspace, watch }, use) => {
    // VS Code would ask in a dialog what to do with U+2028.
    workspace.settings({ 'editor.unusualLineTerminators': 'off' });
    const workbench = new Workbench(await watch.context.newPage());
    await workbench.open(server, workspace.folder);
    await use(workbench);
  },
});

const PANEL = /\/webview\/browser\/pre\//;
/** Files come through VS Code's service worker, which gives those of the panel's roots alone. */
const RESOURCE = /^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\//;

watched(
  'nothing of the hostile corpus runs in the panel, and no request leaves it',
  async ({ watchedWorkbench: workbench, workspace, watch }) => {
    const posts = postsOfCorpus();
    // What a file cannot hold, such as half a character, is another one in it.
    const texts = posts.map((text, at) => readFileSync(workspace.write(`hostile-${at}.transcript.md`, text), 'utf8'));
    await workbench.openFile('hostile-0.transcript.md');
    await workbench.runCommand('Colloquy: Open Preview to the Side');
    const parts = workbench.webview().locator('.part');
    for (const [at, text] of texts.entries()) {
      await workbench.openFile(`hostile-${at}.transcript.md`);
      await workbench.page.locator('.tab', { hasText: `Preview hostile-${at}.transcript.md` }).waitFor();
      const shown = renderParts(parseTranscript(text), [], defaultConfiguration);
      await parts.nth(shown.length - 1).waitFor({ state: 'attached' });
      await expect.poll(() => parts.count(), { timeout: 20_000 }).toBe(shown.length);
    }
    const origin = new URL(workbench.page.url()).origin;
    const fromPanel = watch.asked.filter(({ by }) => PANEL.test(by));
    expect(
      fromPanel.map(({ url }) => url).filter((url) => !url.startsWith(`${origin}/`) && !RESOURCE.test(url)),
    ).toEqual([]);
    expect(watch).toMatchObject({ runs: 0, refusals: [], strayRequests: [], pages: 1 });

    // What would have been seen.
    expect(fromPanel.some(({ url }) => RESOURCE.test(url))).toBe(true);
    const live = `<img src=https://${HOST}/seen.png><p onclick="${TRAP} = 1">x</p>`;
    const panel = await panelFrame(workbench);
    await panel.evaluate(`document.getElementById('status').innerHTML = ${JSON.stringify(live)}`);
    await panel.evaluate("document.querySelector('#status p').click()");
    await expect.poll(() => watch.refusals.length).toBe(2);
    await panel.evaluate(`${TRAP} = 1`);
    await expect.poll(() => watch.runs).toBe(1);
    expect(watch.strayRequests).toEqual([`https://${HOST}/seen.png`]);
  },
  240_000,
);

const article = 'https://en.wikipedia.org/wiki/Mali';
const deadLinks = [
  'javascript:hacked=1',
  'data:text/html,x',
  'command:workbench.action.toggleZenMode',
  'vscode:extension/x.y',
  'vscode-resource:/etc/passwd',
  'file:///etc/passwd',
  '/etc/passwd',
  'other.md',
  '?tkn=x',
  `//${HOST}/x`,
  `\\\\\\\\${HOST}\\\\x`,
  '#nowhere',
  '#post',
];

watched(
  'a click on a link that leads nowhere good does nothing',
  async ({ watchedWorkbench: workbench, workspace, watch }) => {
    const links = deadLinks.map((address, at) => `[link ${at}.](${address})`).join('\n\n');
    const good = `[The good one](${article})`;
    workspace.write(
      'links.transcript.md',
      `# Links\n\n**Editor:** Which?\n\n**Bard:** These:\n\n${links}\n\n${good}\n`,
    );
    await workbench.openFile('links.transcript.md');
    await workbench.runCommand('Colloquy: Open Preview to the Side');
    const panel = await panelFrame(workbench);
    const url = panel.url();
    await watch.context.route(`${article}**`, (route) => route.fulfill({ body: 'An article.' }));
    for (const at of deadLinks.keys()) await panel.getByText(`link ${at}.`).click();
    // VS Code opens pages in the order of the clicks.
    const opened = watch.context.waitForEvent('page');
    await panel.getByText('The good one').click();
    const page = await opened;
    await page.getByText('An article.').waitFor();
    expect(page.url()).toBe(article);
    expect(panel.url()).toBe(url);
    expect(watch).toMatchObject({ runs: 0, refusals: [], strayRequests: [], pages: 2 });
  },
);

journey(
  'nothing of the hostile corpus runs in exported pages, which ask for images alone',
  async ({ browser, workspace }) => {
    const context = await browser.newContext();
    await context.route(/^https?:/, (route) => route.abort());
    const watch = await HostileWatch.of(context);
    const page = await context.newPage();
    const open = async (name: string, html: string) => {
      const path = workspace.write(name, html);
      await page.goto(pathToFileURL(path).href);
      return path;
    };
    const pages: string[] = [];
    for (const [at, text] of postsOfCorpus().entries()) {
      const html = exported(text, 'document');
      pages.push(await open(`hostile-${at}.html`, html));
    }
    const asked = watch.asked.filter(({ kind }) => kind !== 'image').map(({ url }) => url);
    expect(asked).toEqual(pages.map((path) => pathToFileURL(path).href));
    expect(watch).toMatchObject({ runs: 0, refusals: [], pages: 1 });

    // What would have been seen, and is where nothing stops it.
    const some = hostileTexts.filter((_text, at) => at % 5 === 0);
    for (const [at, { text }] of some.entries()) await open(`plain-${at}.html`, plainMarkdown(text));
    expect(watch.runs).toBeGreaterThan(10);
    await context.close();
  },
);

async function panelFrame(workbench: Workbench): Promise<Frame> {
  const root = await workbench.webview().locator('#post').elementHandle();
  const frame = await root?.ownerFrame();
  if (!frame) throw new Error('There is no panel.');
  return frame;
}
