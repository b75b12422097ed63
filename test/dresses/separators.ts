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
  {
    name: 'close below what is said',
    text: '**You:** Hi there, who are you?\n---\n**ChatGPT:** A model.\n---\n**You:** Of what\nkind?\n---\n**ChatGPT:** Of language.\n',
    turns: [
      'editor Editor: Hi there, who are you?',
      'model ChatGPT: A model.',
      'editor Editor: Of what\nkind?',
      'model ChatGPT: Of language.',
    ],
    lines: [0, 2, 4, 7],
  },
  {
    name: 'a heading that is underlined, in an answer',
    text: '**You:** Tell me.\n\n**ChatGPT:** Two things.\n\nThe bridge\n---\n\nIt is old.\n\n**You:** Thanks.\n',
    turns: [
      'editor Editor: Tell me.',
      'model ChatGPT: Two things.\n\n### The bridge\n\nIt is old.',
      'editor Editor: Thanks.',
    ],
  },
]);
