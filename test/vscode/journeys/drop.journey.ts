import { expect } from 'vitest';
import { journey } from '../journey.ts';

const chat = [
  { role: 'user', content: 'Why did the mission in Mali end?' },
  { role: 'assistant', content: 'Mali asked for it.' },
];

journey(
  'a file with a conversation that is dropped on a post is imported, and the post stays as it was',
  async ({ workbench, workspace }) => {
    workspace.write('chat.json', JSON.stringify({ messages: chat }));
    await workbench.openFile('post.transcript.md');
    await workbench.statusBarItem('Ready');
    await workbench.dropIntoEditor('chat.json');
    await workbench.editorShows('Mali asked for it.');
    const path = workspace.path('post.transcript.md');
    expect(await workbench.save(path)).not.toContain('Mali');
  },
);
