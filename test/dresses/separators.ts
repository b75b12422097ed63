import { fixture } from './fixture.ts';

export default fixture('separators', [
  {
    name: 'between all turns',
    text: '# you asked\n\nWho built it?\n\n---\n\n# chatgpt response\n\nHayruddin did.\n\n---\n\n# you asked\n\nWhen?\n\n---\n\n# chatgpt response\n\nIn 1566.\n',
    turns: [
      'editor Editor: Who built it?',
      'model ChatGPT: Hayruddin did.',
      'editor Editor: When?',
      'model ChatGPT: In 1566.',
    ],
    lines: [0, 6, 12, 18],
  },
  {
    name: 'one that an author drew',
    text: '**Editor:** Who built it?\n\n**Bard:** Hayruddin did.\n\n---\n\n**Editor:** When?\n\n**Bard:** In 1566.\n',
    turns: [
      'editor Editor: Who built it?',
      'model Bard: Hayruddin did.\n\n---',
      'editor Editor: When?',
      'model Bard: In 1566.',
    ],
  },
]);
