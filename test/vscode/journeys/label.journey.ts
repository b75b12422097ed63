import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

const raw = readFileSync(join(import.meta.dirname, '../../../examples/raw-paste.transcript.md'), 'utf8');

journey('a raw paste gets its labels, and one undo takes them all away', async ({ workbench, workspace }) => {
  const path = workspace.write('raw.transcript.md', raw);
  await workbench.openFile('raw.transcript.md');
  await workbench.statusBarItem('to fix');
  await workbench.runCommand('Colloquy: Label Turns');
  const labelled = await workbench.savedText(path, (text) => text.includes('**Editor:**'));
  expect(labelled.match(/^\*\*Editor:\*\*/gm)).toHaveLength(7);
  await workbench.press('Control+Z');
  expect(await workbench.savedText(path, (text) => !text.includes('**Editor:**'))).toBe(raw);
});
