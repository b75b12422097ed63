import { fixture } from './fixture.ts';

const asked = ['editor', 'model', 'editor', 'model'] as const;
const words = ['Who built it?', 'Hayruddin did.', 'When?', 'In 1566.'];
const turns = (model: string) =>
  asked.map((role, at) => `${role} ${role === 'editor' ? 'Editor' : model}: ${words[at]}`);
const page = (editor: string, model: string) =>
  asked.map((role, at) => `${role === 'editor' ? editor : model}\n${words[at]}\n`).join('');

/** One page a product and language; all lines are tried in `saidLabels.test.ts`. */
export default fixture('said', [
  {
    name: 'ChatGPT, English',
    text: page('You said:', 'ChatGPT said:'),
    turns: turns('ChatGPT'),
    lines: [0, 2, 4, 6],
  },
  { name: 'ChatGPT, Italian', text: page('Hai detto:', 'ChatGPT ha detto:'), turns: turns('ChatGPT') },
  { name: 'ChatGPT, Spanish', text: page('Dijiste:', 'ChatGPT dijo:'), turns: turns('ChatGPT') },
  { name: 'ChatGPT, Polish', text: page('Powiedziałeś(-aś):', 'ChatGPT powiedział:'), turns: turns('ChatGPT') },
  { name: 'ChatGPT, Turkish', text: page('Şunu dedin:', 'ChatGPT:'), turns: turns('ChatGPT') },
  { name: 'ChatGPT, Chinese', text: page('您说：', 'ChatGPT 说：'), turns: turns('ChatGPT') },
  { name: 'ChatGPT, Korean', text: page('나의 말:', 'ChatGPT의 말:'), turns: turns('ChatGPT') },
  { name: 'Gemini, Portuguese', text: page('Você disse', 'O Gemini disse'), turns: turns('Gemini') },
  { name: 'Gemini, French', text: page('Vous avez dit', 'Gemini a dit'), turns: turns('Gemini') },
  {
    name: 'Copilot, German, with its button',
    text: `Auf einer Seite bearbeiten\n${page('Sie sagten', 'Copilot sagte').replace('Sie sagten\nWhen', '\nAuf einer Seite bearbeiten\nSie sagten\nWhen')}`,
    turns: turns('Copilot'),
    warnings: ['Left out what the chat page says: “Auf einer Seite bearbeiten”.'],
  },
  {
    name: 'as headings, by an exporter',
    text: page('##### You said:', '###### ChatGPT said:'),
    turns: turns('ChatGPT'),
  },
  {
    name: 'ChatGPT, an answer that opens with bullets',
    text: 'You said:\nWhich bridges?\nChatGPT said:\n• one\n• two\n',
    turns: ['editor Editor: Which bridges?', 'model ChatGPT: - one\n- two'],
  },
]);
