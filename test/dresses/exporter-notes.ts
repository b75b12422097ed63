import { fixture } from './fixture.ts';

export default fixture('exporter-notes', [
  {
    name: 'chatgptexporter.com',
    text: '# The old bridge\n\n**User:** Ines (ines@example.org)  \n**Created:** 11/8/2025 23:03:39  \n**Updated:** 11/9/2025 9:49:03  \n**Exported:** 11/9/2025 9:49:52  \n**Link:** [https://chatgpt.com/c/1](https://chatgpt.com/c/1)  \n\n## Prompt:\n11/8/2025, 11:03:40 PM\n\nWho built it?\n\n## Response:\nHayruddin did.\n\n\n\n---\nPowered by [ChatGPT Exporter](https://www.chatgptexporter.com)\n',
    title: 'The old bridge',
    turns: ['editor Editor: Who built it?', 'model AI: Hayruddin did.'],
    lines: [8, 13],
    warnings: [
      'Left out what the exporter notes: “**User:** Ines (ines@example.org)”, “**Created:** 11/8/2025 23:03:39”, “**Updated:** 11/9/2025 9:49:03”, “**Exported:** 11/9/2025 9:49:52”, … (7).',
    ],
  },
  {
    name: 'pionxzh/chatgpt-exporter, with times and thoughts',
    text: '---\ntitle: The old bridge\nsource: https://chatgpt.com/c/1\n---\n\n# The old bridge\n\n#### You:\n<time datetime="2025-11-08T22:03:40.000Z" title="8/11/2025">11:03 PM</time>\n\nWho built it?\n\n#### ChatGPT:\n<details>\n<summary>Thought for 5 seconds</summary>\n\nThey mean Mostar.\n\n</details>\n\nHayruddin did.\n',
    title: 'The old bridge',
    turns: ['editor Editor: Who built it?', 'model ChatGPT: Hayruddin did.'],
    lines: [7, 12],
    warnings: [
      'Left out what the exporter notes: “<time datetime="2025-11-08T22:03:40.000Z" title="8/11/2025"…”, “<summary>Thought for 5 seconds</summary>”, “They mean Mostar.”.',
    ],
  },
  {
    name: 'lead-ins of an author',
    text: '**Created:** 1566\n\n**Editor:** Who built it?\n\n**ChatGPT:** Hayruddin did.\n\n**Updated:** in 2004.\n',
    turns: ['editor Editor: Who built it?', 'model ChatGPT: Hayruddin did.\n\n**Updated:** in 2004.'],
  },
  {
    name: 'thoughts that are not closed end where somebody speaks',
    text: '#### You:\n\nWho built it?\n\n#### ChatGPT:\n\n<details>\n<summary>Thinking</summary>\n\nThey mean Mostar.\n\n#### You:\n\nWhen?\n\n#### ChatGPT:\n\n<details>\n<summary>Thinking</summary>\n\nIn 1566?\n\n</details>\n\nIn 1566.\n',
    turns: [
      'editor Editor: Who built it?',
      'model ChatGPT: <details>\n<summary>Thinking</summary>\n\nThey mean Mostar.',
      'editor Editor: When?',
      'model ChatGPT: In 1566.',
    ],
    warnings: ['Left out what the exporter notes: “<summary>Thinking</summary>”, “In 1566?”.'],
  },
  {
    name: 'thoughts in code',
    text: '**You:** How is it written?\n\n**ChatGPT:** So:\n\n```html\n<details>\n<summary>Thinking</summary>\n\nHm.\n</details>\n```\n',
    turns: [
      'editor Editor: How is it written?',
      'model ChatGPT: So:\n\n```html\n<details>\n<summary>Thinking</summary>\n\nHm.\n</details>\n```',
    ],
  },
  {
    name: 'a user who speaks',
    text: '**Exported:** 11/9/2025 9:49:52\n**User:** Who built it?\n\n**Assistant:** Hayruddin did.\n\n**User:** When?\n\n**Assistant:** In 1566.\n',
    turns: ['editor Editor: Who built it?', 'model AI: Hayruddin did.', 'editor Editor: When?', 'model AI: In 1566.'],
    warnings: ['Left out what the exporter notes: “**Exported:** 11/9/2025 9:49:52”.'],
  },
  {
    name: 'what was exported in an answer',
    text: '**User:** What left the port?\n\n**Assistant:** This:\n\n**Exported:** 1/2 of the grain\n\n**User:** And then?\n\n**Assistant:** Nothing.\n',
    turns: [
      'editor Editor: What left the port?',
      'model AI: This:\n\n**Exported:** 1/2 of the grain',
      'editor Editor: And then?',
      'model AI: Nothing.',
    ],
  },
]);
