// Takes a picture of a file in the real VS Code with the packaged extension:
//   node scripts/screenshot.ts --file F [--theme light|dark|hc] [--preview] --out P.png
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './vscode/chromium.ts';
import { startServer } from './vscode/server.ts';
import { packagedExtension } from './vscode/vsix.ts';
import { Workbench } from './vscode/workbench.ts';

// Ids of the default themes, from the manifest of VS Code 1.139's theme-defaults.
const themes: Record<string, string> = { light: 'Light 2026', dark: 'Dark 2026', hc: 'Default High Contrast' };
const attempts = 40;

/** The window once it has come to rest: two pictures in a row are the same. */
async function picture(workbench: Workbench): Promise<Buffer> {
  let last = await workbench.page.screenshot();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const next = await workbench.page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The window of VS Code does not come to rest');
}

async function show(workbench: Workbench, file: string, preview: boolean): Promise<void> {
  await workbench.statusBarItem(/Ready|to fix/);
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  if (!preview) return;
  await workbench.runCommand('Colloquy: Open Preview to the Side');
  await workbench.webview().locator('h1').first().waitFor();
  await workbench.focusEditor(file);
}

async function main(file: string, theme: string, preview: boolean, out: string): Promise<void> {
  const settings = { 'workbench.colorTheme': theme, 'editor.cursorBlinking': 'solid', 'editor.minimap.enabled': false };
  const server = await startServer({ vsix: packagedExtension(), settings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
    const workbench = new Workbench(page);
    await workbench.open(server, dirname(file), file);
    await show(workbench, file, preview);
    await writeFile(out, await picture(workbench));
  } finally {
    await browser.close();
    server.stop();
  }
}

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    preview: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const theme = themes[values.theme];
if (!values.file || !values.out || !theme) {
  console.error('Usage: node scripts/screenshot.ts --file F [--theme light|dark|hc] [--preview] --out P.png');
  process.exitCode = 2;
} else await main(resolve(values.file), theme, values.preview, values.out);
