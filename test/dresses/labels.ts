import { fixture } from './fixture.ts';

const turns = (model: string) => [
  `editor Editor: Who built it?`,
  `model ${model}: Hayruddin did.`,
  `editor Editor: When?`,
  `model ${model}: In 1566.`,
];
const talk = (open: (role: 'editor' | 'model') => string) =>
  `${open('editor')}Who built it?\n\n${open('model')}Hayruddin did.\n\n${open('editor')}When?\n\n${open('model')}In 1566.\n`;
const either = (editor: string, model: string) => (role: string) => (role === 'editor' ? editor : model);

/** Labels that are read in place, by who writes them. */
export default fixture('labels', [
  {
    name: 'bold labels',
    text: talk(either('**Editor:** ', '**Bard:** ')),
    turns: turns('Bard'),
    lines: [0, 2, 4, 6],
  },
  {
    name: 'bold labels with the colon outside',
    text: talk(either('**User**: ', '**Assistant**: ')),
    turns: turns('AI'),
  },
  { name: 'plain labels', text: talk(either('Editor: ', 'Bard: ')), turns: turns('Bard') },
  { name: 'headings', text: talk(either('## Human\n\n', '## Gemini\n\n')), turns: turns('Gemini') },
  {
    name: 'headings with emoji',
    text: talk(either('## 👤 User\n\n', '## 🤖 Claude\n\n')),
    turns: turns('Claude'),
  },
  {
    name: 'pionxzh/chatgpt-exporter',
    text: talk(either('#### You:\n', '#### ChatGPT:\n')),
    turns: turns('ChatGPT'),
  },
  {
    name: 'ryanschiang/chatgpt-export',
    text: talk(either('_Prompt_: \n', '_ChatGPT_:\n')),
    turns: turns('ChatGPT'),
  },
  { name: 'a forum', text: talk(either('Q: ', 'A: ')), turns: turns('AI') },
  {
    name: 'a forum, line by line',
    text: talk(either('Q: ', 'A: ')).replaceAll('\n\n', '\n'),
    turns: turns('AI'),
    lines: [0, 1, 2, 3],
  },
  { name: 'Reddit', text: talk(either('**Q:** ', '**A:** ')), turns: turns('AI') },
  {
    name: 'a screenplay',
    text: talk(either('INTERVIEWER\n', 'CHATGPT (V.O.)\n')),
    turns: turns('ChatGPT'),
  },
  { name: 'ChatGPT’s page of 2023', text: talk(either('You\n', 'ChatGPT\n')), turns: turns('ChatGPT') },
  {
    name: 'bold names on their lines',
    text: talk(either('**You**\n\n', '**Claude**\n\n')),
    turns: turns('Claude'),
  },
  {
    name: 'bold questions',
    configuration: { labelStyle: 'bold-question', speakers: [{ name: 'Bard', role: 'model' }] },
    text: talk(either('', '')).replace('Who built it?', '**Who built it?**').replace('When?', '**When?**'),
    turns: [
      'editor Editor: **Who built it?**',
      'model Bard: Hayruddin did.',
      'editor Editor: **When?**',
      'model Bard: In 1566.',
    ],
  },
  { name: 'plain labels with emoji', text: talk(either('👤 User: ', '🤖 Bot: ')), turns: turns('AI') },
  {
    name: 'emoji before a lead-in',
    text: '**Editor:** What happened?\n\n**Bard:** This:\n\n🤖 Bot: it wrote.\n\n✅ Answer: it was read.\n',
    turns: ['editor Editor: What happened?', 'model Bard: This:\n\n🤖 Bot: it wrote.\n\n✅ Answer: it was read.'],
  },
]);
