import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

const html = readFileSync(join(import.meta.dirname, '../../pages/chatgpt.html'), 'utf8');
const text = 'You said:\nWhy did the mission in Mali end?\n\nChatGPT said:\nThe Security Council ended it.';
const council = '[Security Council](https://en.wikipedia.org/wiki/United_Nations_Security_Council)';
const file = 'new.transcript.md';

journey(
  'what is copied from a chat page is pasted as it is, becomes turns in the paste menu, and goes with one undo',
  async ({ workbench, workspace }) => {
    workspace.write(file, '');
    await workbench.openFile(file);
    await workbench.statusBarItem('Ready');
    await workbench.paste({ text, html });
    await workbench.choosePaste('Paste as Turns');
    const path = workspace.path(file);
    const pasted = await workbench.savedText(path, (saved) => saved.includes('**ChatGPT:**'));
    expect(pasted).toContain('**Editor:** Why did the mission in Mali end?\n\nShort, please.');
    expect(pasted).toContain(`**ChatGPT:** The ${council} ended it`);
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (saved) => !saved.includes('**ChatGPT:**'))).toBe('');
  },
);

journey(
  'an address of Wikipedia over words makes a link of them, and one undo brings them back',
  async ({ workbench, workspace }) => {
    await workbench.openFile('post.transcript.md');
    await workbench.statusBarItem('Ready');
    const path = workspace.path('post.transcript.md');
    await workbench.goTo(12, 17);
    await workbench.press('Control+Shift+ArrowRight');
    await workbench.paste('https://en.m.wikipedia.org/wiki/Elephant?wprov=sfla1');
    const link = '[sixty](https://en.wikipedia.org/wiki/Elephant)';
    expect(await workbench.savedText(path, (saved) => saved.includes('Elephant)'))).toContain(`About ${link}`);
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (saved) => !saved.includes(link))).toContain('**Bard:** About sixty years.');
  },
);
