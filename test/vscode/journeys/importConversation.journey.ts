import { chatGptExport } from '../../exports/fixtures/chatgpt.ts';
import { journey } from '../journey.ts';

const another = JSON.stringify([
  {
    uuid: 'u',
    name: 'Cooking $(heart)',
    created_at: '2025-01-02T10:00:00Z',
    chat_messages: [{ sender: 'human', text: 'Soup?' }],
  },
  {
    uuid: 'v',
    name: 'Bridges',
    created_at: '2025-03-02T10:00:00Z',
    chat_messages: [{ sender: 'human', text: 'Old bridges?' }],
  },
]);

journey('a conversation is chosen from an export and becomes a transcript', async ({ workbench, workspace }) => {
  workspace.write('conversations.json', chatGptExport);
  await workbench.runCommand('Colloquy: Import Conversation…');
  await workbench.quickPick('From a File…');
  await workbench.chooseFile('conversations.json');
  await workbench.quickPickShows('The old bridge', 'May 13, 2024 · 6 turns');
  await workbench.type('old bridge');
  await workbench.quickPick('The old bridge');
  await workbench.notification('Several models answered: o3, gpt-4o.');
  await workbench.editorShows('Mimar Hayruddin built it.');
  await workbench.statusBarItem('1 to fix');
});

journey(
  'text from the clipboard is labelled, and a file that holds nothing says so',
  async ({ workbench, workspace }) => {
    workspace.write('conversations.json', '[]');
    workspace.write('claude.json', another);
    await workbench.runCommand('Colloquy: Import Conversation…');
    await workbench.quickPick('From a File…');
    await workbench.chooseFile('conversations.json');
    await workbench.notification('There are no conversations in conversations.json.');
    await workbench.runCommand('Colloquy: Import Conversation…');
    await workbench.quickPick('From a File…');
    await workbench.chooseFile('claude.json');
    await workbench.quickPickShows('Bridges', 'Mar 2, 2025 · 1 turn');
    await workbench.quickPickShows('Cooking $(heart)', 'Jan 2, 2025 · 1 turn');
    await workbench.press('Escape');
    await workbench.copy('Q: Who built it?\n\nA: Mimar Hayruddin.\n');
    await workbench.runCommand('Colloquy: Import Conversation…');
    await workbench.quickPick('From the Clipboard');
    await workbench.editorShows('Who built it?');
  },
);
