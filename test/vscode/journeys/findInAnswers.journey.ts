import { expect } from 'vitest';
import { journey } from '../journey.ts';

const text =
  '# Bard\n\n**Editor:** Who is Bard?\n\n**Bard:** I am Bard.\nBard I was.\n\n- Bard in a list\n\n**Editor:** Thank you, Bard.\n\n**Bard:** Bard says: welcome.\n';
const replaced =
  '# Bard\n\n**Editor:** Who is Bard?\n\n**Bard:** I am Gemini.\nGemini I was.\n\n- Gemini in a list\n\n**Editor:** Thank you, Bard.\n\n**Bard:** Gemini says: welcome.\n';

journey('a word is replaced in answers alone, and one undo takes it back', async ({ workbench, workspace }) => {
  const path = workspace.write('bard.transcript.md', text);
  await workbench.openFile('bard.transcript.md');
  await workbench.statusBarItem('to fix');
  await workbench.goTo(3, text.split('\n')[2]!.indexOf('Bard') + 2);
  await workbench.runCommand('Colloquy: Find in Answers');
  const widget = workbench.page.locator('.monaco-editor .find-widget.visible');
  await widget.locator('.matchesCount', { hasText: 'of 4' }).waitFor();
  await workbench.press('Control+H');
  await widget.locator('.replace-part .synthetic-focus').waitFor();
  await workbench.type('Gemini');
  await workbench.press('Control+Alt+Enter');
  expect(await workbench.savedText(path, (now) => now.includes('Gemini'))).toBe(replaced);
  await workbench.press('Control+Z');
  expect(await workbench.savedText(path, (now) => !now.includes('Gemini'))).toBe(text);
});
