import { expect } from 'vitest';
import { startMediaWiki } from '../../../scripts/mediawiki/server.ts';
import { missionPost } from '../../suggestions/post.ts';
import { journey } from '../journey.ts';

journey(
  'links are suggested in a list, one is left out, the rest are added and one undo takes them back',
  async ({ workbench, workspace }) => {
    const wikipedia = await startMediaWiki();
    try {
      // Settings may come into force after the first question.
      workspace.write('colloquy.config.json', JSON.stringify({ wikipedia: { apis: wikipedia.apis } }));
      const path = workspace.write('mission.transcript.md', missionPost);
      const { page } = workbench;
      await workbench.openFile('mission.transcript.md');
      await workbench.statusBarItem(/to fix|Ready/);
      await workbench.runCommand('Colloquy: Suggest Wikipedia Links…');
      const list = page.locator('.quick-input-list');
      const row = (words: string) => list.locator('.monaco-list-row', { hasText: words }).first();
      await row('Operation Barkhane').waitFor();
      expect(await list.locator('.label-name', { hasText: /^\s*Good/ }).count()).toBe(0);
      await row('French military operation').locator('.label-name').first().click();
      await workbench.press('Enter');
      const linked = await workbench.savedText(path, (text) => text.includes('[MINUSMA]('));
      expect(linked).toContain(
        '[MINUSMA](https://en.wikipedia.org/wiki/United_Nations_Multidimensional_Integrated_Stabilization_Mission_in_Mali) ended',
      );
      expect(linked).toContain('[UN Security Council](https://en.wikipedia.org/wiki/United_Nations_Security_Council)');
      expect(linked).toContain('France](https://en.wikipedia.org/wiki/France) led Operation Barkhane until');
      await workbench.press('Control+Z');
      expect(await workbench.savedText(path, (text) => !text.includes('[MINUSMA]('))).toBe(missionPost);
    } finally {
      await wikipedia.stop();
    }
  },
);
