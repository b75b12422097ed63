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
  'hc-light': 'Default High Contrast Light',
};

const attempts = 40;

/**
 * Opens a file in a VS Code with the packaged extension, twice as fine as the screen, and ends it after use.
 * @param file absolute path of the file to open
 * @param theme id of a colour theme
 * @param use is given the window
 * @param more settings besides
 */
async function inWorkbench(
  file: string,
  theme: string,
  use: (workbench: Workbench) => Promise<void>,
  more: Record<string, unknown> = {},
): Promise<void> {
  const quiet = { 'editor.cursorBlinking': 'solid', 'editor.minimap.enabled': false };
  const settings = { 'workbench.colorTheme': theme, ...quiet, ...more };
  const server = await startServer({ vsix: packagedExtension(), settings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
    const workbench = new Workbench(page);
    await workbench.open(server, dirname(file), file);
    await workbench.statusBarItem(/Ready|to fix/);
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await use(workbench);
  } finally {
    await browser.close();
    server.stop();
  }
}

/**
 * Takes a picture of a file.
 * @param out path of the PNG to write
 * @param prepare brings the window into the state to be shown
 */
export function takePicture(
  file: string,
  theme: string,
  out: string,
  prepare: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  return inWorkbench(file, theme, async (workbench) => {
    await prepare(workbench);
    await writeFile(out, await atRest(workbench));
  });
}

/** Opens the preview and goes back to the text. */
export async function showPreview(workbench: Workbench, file: string): Promise<void> {
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  await workbench.webview().locator('h1').first().waitFor();
  await workbench.focusEditor(file);
}

/**
 * Takes pictures of the preview alone: in each look at each width.
 * @param out path of the PNGs; look and width are put before its ending
 */
export function takePanelPictures(
  file: string,
  theme: string,
  out: string,
  { looks, widths }: { readonly looks: readonly string[]; readonly widths: readonly number[] },
): Promise<void> {
  const alone = { 'workbench.activityBar.location': 'hidden' };
  const take = async (workbench: Workbench) => {
    await workbench.runCommand('Colloquy: Open Preview');
    const preview = workbench.webview();
    await preview.locator('h1').first().waitFor();
    for (const look of looks) {
      await preview.locator(`#looks button[data-look="${look}"]`).click();
      await preview.locator(`body[data-look="${look}"]`).waitFor();
      for (const width of widths) {
        await workbench.page.setViewportSize({ width, height: 900 });
        await writeFile(out.replace(/(?:\.png)?$/, `-${look}-${width}.png`), await atRest(workbench));
      }
    }
  };
  return inWorkbench(file, theme, take, alone);
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
