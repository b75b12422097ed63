import { existsSync, rmSync } from 'node:fs';
import { expect } from 'vitest';
import { clean } from '../../cli/posts.ts';
import { journey } from '../journey.ts';

const answer = 'It was built by Mimar Hayruddin.';
const turns = [
  { role: 'editor', speaker: 'You', text: 'Who built the old bridge?' },
  { role: 'model', speaker: 'Bard', text: answer },
];
const source = JSON.stringify({ colloquySource: 1, title: null, model: 'Bard', date: null, importedFrom: null, turns });

journey(
  'an altered answer is hinted at while its source is there, and Compare With Source shows the words',
  async ({ workbench, workspace }) => {
    workspace.write('bridge.transcript.md', clean.replace('built by', 'planned by'));
    const beside = workspace.write('bridge.transcript.md.source.json', source);
    await workbench.openFile('bridge.transcript.md');
    await workbench.squiggles('hint', 1);
    await workbench.goTo(5, 12);
    await workbench.runCommand('Colloquy: Compare With Source');
    const { page } = workbench;
    await page.getByRole('tab', { name: 'The Model’s Words' }).waitFor();
    await page.locator('.editor.original .char-delete').first().waitFor();
    await page.locator('.editor.modified .char-insert').first().waitFor();
    await workbench.statusBarItem('Ln 5, Col 12');
    await workbench.statusBarItem('Answers: 1 altered, 0 not in the source, 0 left out.');
    // The other side is to be read, and follows what is done on this one.
    await workbench.goTo(3, 13);
    await workbench.type('Now ');
    await page
      .locator('.editor.original .view-line', { hasText: /Now\sWho/ })
      .first()
      .waitFor();
    rmSync(beside);
    expect(existsSync(beside)).toBe(false);
    await workbench.squiggles('hint', 0);
    await workbench.runCommand('Colloquy: Compare With Source');
    await workbench.notification('There is no source beside this post.');
  },
);
