import { expect } from 'vitest';
import { startWordPress } from '../../../scripts/wordpress/server.ts';
import { clean } from '../../cli/posts.ts';
import { journey } from '../journey.ts';

journey(
  'a post is published as a draft, and the same post is updated after, with no step but the command',
  { timeout: 300_000 },
  async ({ workbench, workspace }) => {
    const wordpress = await startWordPress();
    try {
      const post = workspace.write('bridge.transcript.md', clean);
      await workbench.openFile('bridge.transcript.md');
      await workbench.editorShows('Who built');
      await workbench.runCommand('Colloquy: Publish to WordPress…');
      await workbench.answer('The address of your WordPress site', wordpress.address);
      await workbench.answer('Your user name on', wordpress.user);
      await workbench.answer('An application password', wordpress.applicationPassword);
      await workbench.notification('“The old bridge” is a draft on My WordPress Website now.');
      const noted = `---\nwordpress: { site: ${wordpress.address}, id: `;
      const text = await workbench.savedText(post, (saved) => saved.startsWith(noted));
      expect(text.endsWith(clean)).toBe(true);
      const id = Number(/id: (\d+)/.exec(text)?.[1]);
      await workbench.focusEditor(post);
      await workbench.press('Control+End');
      await workbench.type('\n\nThe end.');
      await workbench.runCommand('Colloquy: Publish to WordPress…');
      await workbench.notification('“The old bridge” was updated on My WordPress Website (a draft).');
      const content = await wordpress.php(`echo get_post(${id})->post_content;`);
      expect(content).toContain('It was built by <a href=');
      expect(content).toContain('The end.');
      expect(await wordpress.php('echo wp_count_posts()->draft;')).toBe('1');
      // Forgotten, it asks again.
      await workbench.runCommand('Colloquy: Forget WordPress Site…');
      await workbench.quickPick('My WordPress Website');
      await workbench.notification('are forgotten here');
      await workbench.runCommand('Colloquy: Publish to WordPress…');
      await workbench.answer('The address of your WordPress site', '');
    } finally {
      await wordpress.stop();
    }
  },
);
