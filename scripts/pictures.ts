// Takes the README's pictures anew, from the packaged extension: npm run package && node scripts/pictures.ts
import { join } from 'node:path';
import { showPreview, takePicture, themes } from './vscode/picture.ts';
import type { Workbench } from './vscode/workbench.ts';

const root = join(import.meta.dirname, '..');
const image = (name: string) => join(root, 'docs/images', `${name}.png`);
const slips = join(root, 'examples/slips.transcript.md');
const clean = join(root, 'examples/clean.transcript.md');

async function quickFixes(workbench: Workbench): Promise<void> {
  await workbench.goTo(9, 230);
  await workbench.lightbulb();
  await workbench.press('Control+.');
  await workbench.page.locator('.action-widget').first().waitFor();
}

await takePicture(slips, themes['light'] ?? '', image('desk-light'), (workbench) => showPreview(workbench, slips));
await takePicture(clean, themes['dark'] ?? '', image('desk-dark'), (workbench) => showPreview(workbench, clean));
await takePicture(slips, themes['light'] ?? '', image('quick-fix'), quickFixes);
