import { fixture } from './fixture.ts';

export default fixture('callouts', [
  {
    name: 'Nexus AI Chat Importer',
    text: '# The old bridge\n\n> [!nexus_user]\n> **User** - 2024-01-15 14:30:22\n>\n> Who built it?\n\n> [!nexus_agent]\n> **Assistant** - 2024-01-15 14:31:05\n>\n> Hayruddin:\n>\n> - a pupil of Sinan\n>\n> > quoted\n',
    title: 'The old bridge',
    turns: ['editor Editor: Who built it?', 'model AI: Hayruddin:\n\n- a pupil of Sinan\n\n> quoted'],
    lines: [2, 7],
  },
  {
    name: 'Gemini Scribe, below labels',
    text: '## User\n\n> [!metadata]- Message Info\n> | Property | Value |\n> | -------- | ----- |\n> | Time | 2025-06-12 |\n\n> [!user]+\n> Who built it?\n\n---\n\n## Model\n\n> [!metadata]- Message Info\n> | Property | Value |\n> | -------- | ----- |\n> | Model | gemini-2.5-pro |\n\n> [!assistant]+\n> Hayruddin did.\n\n---\n\n## User\n\n> [!user]+\n> When?\n\n---\n\n## Model\n\n> [!assistant]+\n> In 1566.\n\n---\n',
    turns: ['editor Editor: Who built it?', 'model AI: Hayruddin did.', 'editor Editor: When?', 'model AI: In 1566.'],
    warnings: ['Left out callouts that nobody says: “metadata”.'],
  },
  {
    name: 'names of products, and a title that is words',
    text: '> [!question]\n> What follows is an interview.\n\n> [!user] First of all\n> Who built it?\n\n> [!chatgpt]-\n> Hayruddin did.\n',
    turns: ['editor Editor: First of all\n\nWho built it?', 'model ChatGPT: Hayruddin did.'],
  },
  {
    name: 'a note of ChatGPT’s in an essay is a quote',
    text: 'The bridge is old.\n\n> [!chatgpt] A summary\n> It was built in 1566.\n',
    turns: [],
    warnings: ['This does not look like a conversation: no turns were found.'],
  },
  {
    name: 'a first line in bold is a speaker only where it names one',
    text: '> [!user]\n> **You**\n> Who built it?\n\n> [!assistant]\n> **Short answer**\n>\n> Hayruddin did.\n\n> [!user]\n> When?\n\n> [!assistant]\n> **Yes**\n',
    turns: [
      'editor Editor: Who built it?',
      'model AI: **Short answer**\n\nHayruddin did.',
      'editor Editor: When?',
      'model AI: **Yes**',
    ],
  },
  {
    name: 'callouts in code, and fences in callouts',
    text: '> [!user]\n> How do I write it?\n> ```\n> [!x]\n> ```\n\n> [!assistant]\n> So:\n>\n> ```md\n> > [!user]\n> ```\n\n```md\n> [!user]\n> Who built it?\n\n> [!assistant]\n> Hayruddin did.\n```\n',
    turns: [
      'editor Editor: How do I write it?\n\n```\n[!x]\n```',
      'model AI: So:\n\n```md\n> [!user]\n```\n\n```md\n> [!user]\n> Who built it?\n\n> [!assistant]\n> Hayruddin did.\n```',
    ],
  },
  {
    name: 'words behind a note of the plugin’s, without the quote’s mark',
    text: '> [!user]\n> Who built it?\n\n> [!assistant]\n> Hayruddin did.\n\n> [!search]\n> Mostar\nand its bridge\n',
    turns: ['editor Editor: Who built it?', 'model AI: Hayruddin did.\n\n> [!search]\n> Mostar\nand its bridge'],
  },
  {
    name: 'kinds that every object has',
    text: '> [!constructor]\n> Who built it?\n\n> [!__proto__]\n> Hayruddin did.\n',
    turns: [],
    warnings: ['This does not look like a conversation: no turns were found.'],
  },
]);
