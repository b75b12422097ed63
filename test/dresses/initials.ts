import { fixture } from './fixture.ts';

export default fixture('initials', [
  {
    name: 'Claude Conversation Exporter',
    text: 'Human: Who built it?\n\nAssistant: Hayruddin did.\n\nH: When?\n\nA: In 1566.\n',
    turns: ['editor Editor: Who built it?', 'model AI: Hayruddin did.', 'editor Editor: When?', 'model AI: In 1566.'],
    lines: [0, 2, 4, 6],
  },
  {
    name: 'letters in an answer',
    text: 'Human: Name two letters.\n\nAssistant: These:\n\nA: the first.\n',
    turns: ['editor Editor: Name two letters.', 'model AI: These:\n\nA: the first.'],
  },
]);
