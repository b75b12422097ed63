import { afterAll, beforeAll, expect } from 'vitest';
import { type MediaWiki, startMediaWiki } from '../../../scripts/mediawiki/server.ts';
import { journey } from '../journey.ts';
import type { Workspace } from '../workspace.ts';

const file = 'mission.transcript.md';
const post = `# The end of a mission

**Editor:** Did Mercury end it?

**Bard:** The MINUSMA mission left [Mali](https://en.wikipedia.org/wiki/Mali).
`;
const wiki = 'https://en.wikipedia.org/wiki';

let mediawiki: MediaWiki;
beforeAll(async () => {
  mediawiki = await startMediaWiki();
}, 300_000);
afterAll(() => mediawiki.stop());

function prepared(workspace: Workspace): string {
  // Settings may come into force after the first question.
  workspace.write('colloquy.config.json', JSON.stringify({ wikipedia: { apis: mediawiki.apis } }));
  return workspace.write(file, post);
}

journey(
  'the name at the cursor is linked at once where one article is called so, and unlinked by one undo',
  async ({ workbench, workspace }) => {
    const path = prepared(workspace);
    await workbench.openFile(file);
    await workbench.goTo(5, 18);
    await workbench.press('Control+K');
    await workbench.press('Shift+L');
    await workbench.notification('Linked “MINUSMA” to the article “United Nations Multidimensional');
    const link = `[MINUSMA](${wiki}/United_Nations_Multidimensional_Integrated_Stabilization_Mission_in_Mali)`;
    expect(await workbench.savedText(path, (text) => text.includes(link))).toContain(`The ${link} mission`);
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (text) => !text.includes(link))).toBe(post);
  },
);

journey(
  'of many articles one is found by typing on, through the page that lists them',
  async ({ workbench, workspace }) => {
    const path = prepared(workspace);
    await workbench.openFile(file);
    await workbench.goTo(3, 18);
    await workbench.runCommand('Colloquy: Link to Wikipedia');
    await workbench.quickPickShows('Mercury', 'Lists articles of this name');
    await workbench.page.locator('.quick-input-widget input').first().fill('EUTM');
    await workbench.quickPickShows('EUTM', 'Lists articles of this name');
    await workbench.press('Enter');
    await workbench.quickPick('European Union Training Mission in Somalia');
    const link = `[Mercury](${wiki}/European_Union_Training_Mission_in_Somalia)`;
    expect(await workbench.savedText(path, (text) => text.includes(link))).toContain(`Did ${link} end it?`);
  },
);

journey('a link tells what its article is when one asks', async ({ workbench, workspace }) => {
  prepared(workspace);
  await workbench.openFile(file);
  await workbench.goTo(5, 40);
  await workbench.runCommand('Colloquy: Ask Wikipedia About the Linked Article');
  const hover = workbench.page.locator('.monaco-hover', { hasText: 'landlocked country' });
  await hover.first().waitFor();
});

journey('[[ and some letters become a link', async ({ workbench, workspace }) => {
  const path = prepared(workspace);
  await workbench.openFile(file);
  await workbench.goTo(5, 78);
  await workbench.type(' And the [[Wagner Gr');
  // On a busy machine the answer to the first letters may come too late to be shown.
  await workbench.press('Control+Space');
  await workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'Wagner Group' }).first().waitFor();
  await workbench.press('Enter');
  const link = `[Wagner Group](${wiki}/Wagner_Group)`;
  expect(await workbench.savedText(path, (text) => text.includes(link))).toContain(`And the ${link}`);
});
