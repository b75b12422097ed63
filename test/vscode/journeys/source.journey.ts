import { existsSync, readFileSync, rmSync } from 'node:fs';
import { expect } from 'vitest';
import { clean } from '../../cli/posts.ts';
import { journey } from '../journey.ts';

const answer = 'It was built by Mimar Hayruddin.';
const turns = [
  { role: 'editor', speaker: 'You', text: 'Who built the old bridge?' },
  { role: 'model', speaker: 'Bard', text: answer },
];
const source = JSON.stringify({ colloquySource: 1, title: null, model: 'Bard', date: null, importedFrom: null, turns });
const messages = [
  { sender: 'human', text: 'Who built the old bridge?' },
  { sender: 'assistant', text: answer },
];
const deadline = { timeout: 20_000 };

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

journey(
  'the source of an imported conversation is kept under whatever name its post gets',
  async ({ workbench, workspace }) => {
    workspace.write(
      'conversations.json',
      JSON.stringify([{ uuid: 'u', name: 'Mali and MINUSMA', chat_messages: messages }]),
    );
    const { page } = workbench;
    await workbench.runCommand('Colloquy: Import Conversation…');
    await workbench.quickPick('From a File…');
    await workbench.chooseFile('conversations.json');
    await workbench.notification('A folder that is published as it is publishes this file too.');
    await workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Keep It' }).click();
    const name = page.locator('.quick-input-widget input').first();
    await expect.poll(() => name.inputValue(), deadline).toMatch(/\/mali-and-minusma\.transcript\.md$/);
    await name.fill(workspace.path('mali'));
    await workbench.press('Enter');
    await workbench.notification('Whoever publishes this folder publishes it too.');
    const post = readFileSync(workspace.path('mali.transcript.md'), 'utf8');
    expect(post).toMatch(/^---\n.*sourceHash: sha256-.*# Mali and MINUSMA/s);
    expect(JSON.parse(readFileSync(workspace.path('mali.transcript.md.source.json'), 'utf8')).turns).toHaveLength(2);
    await workbench.statusBarItem('Transcript');
    await page.getByRole('tab', { name: 'mali.transcript.md' }).waitFor();
    expect(await page.getByRole('tab', { name: /Untitled/ }).count()).toBe(0);
  },
);
