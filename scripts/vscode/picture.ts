import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { launchBrowser } from './chromium.ts';
import { startServer } from './server.ts';
import { packagedExtension } from './vsix.ts';
import { Workbench } from './workbench.ts';

/** Ids of VS Code's default themes, from the manifest of VS Code 1.139's theme-defaults. */
export const themes: Record<string, string> = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  hc: 'Default High Contrast',
};

const attempts = 40;

/**
 * Takes a picture of a file in a VS Code with the packaged extension, twice as fine as the screen.
 * @param file absolute path of the file to open
 * @param theme id of a colour theme
 * @param out path of the PNG to write
 * @param prepare brings the window into the state to be shown
 */
export async function takePicture(
  file: string,
  theme: string,
  out: string,
  prepare: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  const settings = { 'workbench.colorTheme': theme, 'editor.cursorBlinking': 'solid', 'editor.minimap.enabled': false };
  const server = await startServer({ vsix: packagedExtension(), settings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
    const workbench = new Workbench(page);
    await workbench.open(server, dirname(file), file);
    await workbench.statusBarItem(/Ready|to fix/);
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await prepare(workbench);
    await writeFile(out, await atRest(workbench));
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Opens the preview and goes back to the text. */
export async function showPreview(workbench: Workbench, file: string): Promise<void> {
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  await workbench.webview().locator('h1').first().waitFor();
  await workbench.focusEditor(file);
}

/** The window once it has come to rest: two pictures in a row are the same. */
async function atRest({ page }: Workbench): Promise<Buffer> {
  let last = await page.screenshot();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The window of VS Code does not come to rest');
}
