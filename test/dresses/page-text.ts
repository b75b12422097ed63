import { fixture } from './fixture.ts';

export default fixture('page-text', [
  {
    name: 'ChatGPT’s page',
    text: 'Skip to content\nChat history\n\nYou said:\nWho built it?\nChatGPT said:\nThought for 5 seconds\n\nHayruddin did.\n\nNo file chosenNo file chosen\nChatGPT can make mistakes. Check important info.\n',
    turns: ['editor Editor: Who built it?', 'model ChatGPT: Hayruddin did.'],
    lines: [3, 5],
    warnings: [
      'Left out what the chat page says: “Skip to content Chat history”, “Thought for 5 seconds”, “No file chosenNo file chosen ChatGPT can make mistakes. Che…”.',
    ],
  },
  {
    name: 'labels glued to what is said',
    text: 'You said:Who built it?ChatGPT said:\nHayruddin did.You said:\nWhen?\nChatGPT said:\nIn 1566.\n',
    turns: [
      'editor Editor: Who built it?',
      'model ChatGPT: Hayruddin did.',
      'editor Editor: When?',
      'model ChatGPT: In 1566.',
    ],
  },
  {
    name: 'a blog that has turned the rule off',
    configuration: { rules: { 'chat-residue': 'off' } },
    text: 'You said:\nWho built it?\nChatGPT said:\nHayruddin did.\n\nNo file chosen\n',
    turns: ['editor Editor: Who built it?', 'model ChatGPT: Hayruddin did.\n\nNo file chosen'],
  },
]);
