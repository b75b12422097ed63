import { fixture } from './fixture.ts';

const asked = ['editor', 'model', 'editor', 'model'] as const;
const words = ['Who built it?', 'Hayruddin did.', 'When?', 'In 1566.'];
const turns = (editor: string, model: string) =>
  asked.map((role, at) => `${role} ${role === 'editor' ? editor : model}: ${words[at]}`);
const page = (editor: string, model: string) =>
  asked.map((role, at) => `${role === 'editor' ? editor : model}\n${words[at]}\n`).join('');

/** One page a product and language; all lines are tried in `saidLabels.test.ts`. */
export default fixture('said', [
  {
    name: 'ChatGPT, English',
    text: page('You said:', 'ChatGPT said:'),
    turns: turns('You', 'ChatGPT'),
    lines: [0, 2, 4, 6],
  },
  { name: 'ChatGPT, Italian', text: page('Hai detto:', 'ChatGPT ha detto:'), turns: turns('Tu', 'ChatGPT') },
  { name: 'ChatGPT, Spanish', text: page('Dijiste:', 'ChatGPT dijo:'), turns: turns('Tú', 'ChatGPT') },
  { name: 'ChatGPT, Polish', text: page('Powiedziałeś(-aś):', 'ChatGPT powiedział:'), turns: turns('Ty', 'ChatGPT') },
  { name: 'ChatGPT, Turkish', text: page('Şunu dedin:', 'ChatGPT:'), turns: turns('Sen', 'ChatGPT') },
  { name: 'ChatGPT, Chinese', text: page('您说：', 'ChatGPT 说：'), turns: turns('您', 'ChatGPT') },
  { name: 'ChatGPT, Korean', text: page('나의 말:', 'ChatGPT의 말:'), turns: turns('나', 'ChatGPT') },
  { name: 'Gemini, Portuguese', text: page('Você disse', 'O Gemini disse'), turns: turns('Você', 'Gemini') },
  { name: 'Gemini, French', text: page('Vous avez dit', 'Gemini a dit'), turns: turns('Vous', 'Gemini') },
  {
    name: 'Copilot, German, with its button',
    text: `Auf einer Seite bearbeiten\n${page('Sie sagten', 'Copilot sagte').replace('Sie sagten\nWhen', '\nAuf einer Seite bearbeiten\nSie sagten\nWhen')}`,
    turns: turns('Sie', 'Copilot'),
    warnings: ['Left out what the chat page says: “Auf einer Seite bearbeiten”.'],
  },
  {
    name: 'as headings, by an exporter',
    text: page('##### You said:', '###### ChatGPT said:'),
    turns: turns('You', 'ChatGPT'),
  },
]);
