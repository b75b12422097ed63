import { fixture } from './fixture.ts';

const POST = [
  'Good morning! Is the first sentence of the novel meant seriously?',
  'Good morning! No. The sentence takes the voice of the neighbourhood, which regards every rich bachelor as the property of its daughters.',
  'Some critics of the last century took it at face value, and their readers followed them.',
  'There is evidence to the contrary. Early reviews praised the irony of the author, and the family read the chapters aloud.',
  'Thank you for your time!',
  'You are welcome. I am glad that I could help you.',
];
const [asks, answers, remark, reply, thanks, welcome] = POST as [string, string, string, string, string, string];
const post = (...words: string[]) => `${words.join('\n\n')}\n`;

export default fixture('unsure-turn', [
  {
    name: 'a remark between two answers',
    text: post(asks, answers, `⟦${remark}⟧`, `⟦${reply}⟧`, thanks, welcome),
    suggested: post(
      `**Editor:** ${asks}`,
      `**AI:** ${answers}`,
      remark,
      reply,
      `**Editor:** ${thanks}`,
      `**AI:** ${welcome}`,
    ),
    messages: ['For the editor: it opens like a remark (“Some”). But it is one sentence.'],
  },
  {
    name: 'a question between the two',
    text: post(asks, answers, 'Did the first readers take it at face value?', reply, thanks, welcome),
  },
  {
    name: 'labels',
    text: post(
      `**Editor:** ${asks}`,
      `**AI:** ${answers}`,
      remark,
      reply,
      `**Editor:** ${thanks}`,
      `**AI:** ${welcome}`,
    ),
  },
  { name: 'bold questions', text: post(`**${asks}**`, answers, `**${remark}?**`, reply) },
  {
    name: 'an essay',
    text: post('The harbour was built in 1890. It still stands.', 'What made it last? The granite, most say.'),
  },
  { name: 'an empty file', text: '' },
]);
