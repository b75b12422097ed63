import { expect } from 'vitest';
import { journey } from '../journey.ts';

const file = 'post.transcript.md';
const link = '[nearly](https://www.example.com/elephants)';

journey(
  'a pasted foreign link is underlined, taken away by the quick fix, and brought back by one undo',
  async ({ workbench, workspace }) => {
    await workbench.openFile(file);
    await workbench.statusBarItem('Ready');
    await workbench.goTo(12, 17);
    await workbench.paste(`${link} `);
    await workbench.squiggles('error', 1);
    await workbench.statusBarItem('1 to fix');
    await workbench.goTo(12, 30);
    await workbench.quickFix('Remove the link, keep its text');
    await workbench.squiggles('error', 0);
    await workbench.statusBarItem('Ready');
    const path = workspace.path(file);
    expect(await workbench.save(path)).toContain('**Bard:** About nearly sixty years.');
    await workbench.press('Control+Z');
    expect(await workbench.savedText(path, (text) => text.includes(link))).toContain(`About ${link} sixty years.`);
  },
);
