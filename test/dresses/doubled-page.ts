import { fixture } from './fixture.ts';

const twice = (turns: number) =>
  `Left out what the page says twice, at the beginning of ${turns} turns, and its times.`;

export default fixture('doubled-page', [
  {
    name: 'Claude’s page, all of it glued',
    text: 'You said: how old is the bridge in Mostarhow old is the bridge in Mostar4:50 AMClaude responded: It was built in 1566.It was built in 1566. It fell in 1993.\n\nIt stands again since 2004.You said: thanksthanks5:06 AM2 / 2Claude responded: You are welcome!You are welcome!\n',
    turns: [
      'editor Editor: how old is the bridge in Mostar',
      'model Claude: It was built in 1566. It fell in 1993.\n\nIt stands again since 2004.',
      'editor Editor: thanks',
      'model Claude: You are welcome!',
    ],
    lines: [0, 0, 2, 2],
    warnings: [twice(4)],
  },
  {
    name: 'Claude’s page, line by line, German',
    text: 'Du hast gesagt: Wie alt ist die Brücke?\n\nWie alt ist die Brücke? Ich meine die in Mostar.\n\n20:12\nClaude hat geantwortet: Sie wurde 1566 gebaut.\n\nSie wurde 1566 gebaut. Um 10:30 fiel sie 1993.\n\nDu hast gesagt: Danke.\n\nDanke.\n\n19. Apr.\nClaude hat geantwortet: Gern!\n\nGern!\n',
    turns: [
      'editor Editor: Wie alt ist die Brücke? Ich meine die in Mostar.',
      'model Claude: Sie wurde 1566 gebaut. Um 10:30 fiel sie 1993.',
      'editor Editor: Danke.',
      'model Claude: Gern!',
    ],
    lines: [0, 5, 9, 14],
    warnings: [twice(4)],
  },
  {
    name: 'Copilot’s page, which cuts the first copy off',
    text: 'You said: How old is the bridge in\nHow old is the bridge in Mostar, and who built it?\nCopilot said: Short answer: 1566\nShort answer: 1566, by Mimar Hayruddin.\n\nHe was a pupil of Sinan.\n',
    turns: [
      'editor Editor: How old is the bridge in Mostar, and who built it?',
      'model Copilot: Short answer: 1566, by Mimar Hayruddin.\n\nHe was a pupil of Sinan.',
    ],
    lines: [0, 2],
    warnings: [twice(2)],
  },
  {
    name: 'a time that belongs to the words, before the page’s own',
    text: 'You said: Shall we meet at 10:30Shall we meet at 10:304:50 AMClaude responded: I cannot meet you.I cannot meet you. I am a model.\n',
    turns: ['editor Editor: Shall we meet at 10:30', 'model Claude: I cannot meet you. I am a model.'],
    warnings: [twice(2)],
  },
  {
    name: 'a page that says nothing twice',
    text: 'You said: Where is it?\n\nClaude responded: In Mostar. You said: “the old bridge”.\n',
    turns: ['editor Editor: Where is it?', 'model Claude: In Mostar. You said: “the old bridge”.'],
  },
  {
    name: 'ChatGPT’s page says nothing twice, whatever characters are doubled',
    text: 'You said:\nWhy is it so?\nChatGPT said:\n**Because** it is **so**.\nYou said:\n2020 was bad. Why?\nChatGPT said:\n### Reasons\n\n$$\nx\n$$\n\nYou said:\noops I did it\nChatGPT said:\nllevo tres\n',
    turns: [
      'editor Editor: Why is it so?',
      'model ChatGPT: **Because** it is **so**.',
      'editor Editor: 2020 was bad. Why?',
      'model ChatGPT: ### Reasons\n\n$$\nx\n$$',
      'editor Editor: oops I did it',
      'model ChatGPT: llevo tres',
    ],
  },
  {
    name: 'Copilot’s page, where two characters are the same',
    text: 'You said: 2020 was bad. Why?\nCopilot said: **Because** it is **so**.\nYou said: oops I did it\nCopilot said: llevo tres\n',
    turns: [
      'editor Editor: 2020 was bad. Why?',
      'model Copilot: **Because** it is **so**.',
      'editor Editor: oops I did it',
      'model Copilot: llevo tres',
    ],
  },
  {
    name: 'a first line that the next one goes on with',
    text: 'You said:\nWhat is the capital of France?\nCopilot said:\nParis\nParis is the capital of France.\nYou said:\nAnd of Italy?\nCopilot said:\nRome is it\nRome is it, and has long been.\n',
    turns: [
      'editor Editor: What is the capital of France?',
      'model Copilot: Paris\nParis is the capital of France.',
      'editor Editor: And of Italy?',
      'model Copilot: Rome is it\nRome is it, and has long been.',
    ],
  },
  {
    name: 'a time at the end of an answer, and one in brackets',
    text: 'You said: when shall we meetwhen shall we meet4:50 AMClaude responded: Let us say so.Let us say so. Meet me at 12:30You said: why not laterwhy not later5:06 AMClaude responded: No.No. It closes (13:00–13:30You said: oops I did itoops I did it5:07 AMClaude responded: Come at noon.Come at noon. Or at\n\n14:30\n\nYou said: okok5:08 AMClaude responded: Good.Good.\n',
    turns: [
      'editor Editor: when shall we meet',
      'model Claude: Let us say so. Meet me at 12:30',
      'editor Editor: why not later',
      'model Claude: No. It closes (13:00–13:30',
      'editor Editor: oops I did it',
      'model Claude: Come at noon. Or at\n\n14:30',
      'editor Editor: ok',
      'model Claude: Good.',
    ],
    warnings: [twice(8)],
  },
]);
