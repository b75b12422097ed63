import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { journey } from '../journey.ts';

const text = '# Mali\n\n**Editor:** Where?\n\n**Bard:** [Mali](https://www.example.com/).\n\n**Editor:** Thank you.\n';

journey('rules are turned off in the blog by quick fixes', async ({ workbench, workspace }) => {
  workspace.write('bare.transcript.md', text);
  await workbench.openFile('bare.transcript.md');
  await workbench.statusBarItem('2 to fix');
  await workbench.goTo(5, 24);
  await workbench.quickFix('Turn off “non-wikipedia-link” in this blog');
  await workbench.statusBarItem('1 to fix');
  await workbench.goTo(7, 14);
  await workbench.quickFix('Turn off “missing-disclaimer” in this blog');
  await workbench.statusBarItem('Ready');
  const configuration = readFileSync(workspace.path('colloquy.config.json'), 'utf8');
  expect(configuration).toBe(
    '{\n  "rules": {\n    "non-wikipedia-link": "off",\n    "missing-disclaimer": "off"\n  }\n}\n',
  );
});
