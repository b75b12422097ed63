import { journey } from '../journey.ts';

journey('a changed setting and a changed configuration file take effect at once', async ({ workbench, workspace }) => {
  workspace.write(
    'bare.transcript.md',
    '# Mali\n\n**Editor:** Where?\n\n**Bard:** [Bamako](https://www.example.com/).\n',
  );
  await workbench.openFile('bare.transcript.md');
  await workbench.statusBarItem('2 to fix');
  workspace.settings({ 'colloquy.rules.missing-disclaimer': 'off' });
  await workbench.statusBarItem('1 to fix');
  workspace.write('colloquy.config.json', JSON.stringify({ allowedHosts: ['www.example.com'] }));
  await workbench.statusBarItem('Ready');
});
