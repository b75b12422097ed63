import { fixture } from './fixture.ts';

const POST = [
  'Good morning. Have you heard about the end of the mission?',
  'Yes, I have heard about the end of the mission. It was decided in June after long talks between the government and the Security Council.',
  'Why was it so fast?',
  'There are several reasons for the speed. The government asked for it, and the Council wanted to avoid further tensions with the government.',
  'Thank you for your time!',
  'You are welcome. I am glad that I could help you with this question.',
];
const LABELLED = POST.map((words, at) => `**${at % 2 ? 'AI' : 'Editor'}:** ${words}`).join('\n\n');

export default fixture('unlabelled-turns', [
  {
    name: 'a conversation without labels',
    text: `⟦${POST[0]}⟧\n\n${POST.slice(1).join('\n\n')}\n`,
    suggested: `${LABELLED}\n`,
    messages: ['6 turns'],
  },
  {
    name: 'the same below a title',
    text: `# The end\n\n⟦${POST[0]}⟧\n\n${POST.slice(1).join('\n\n')}\n`,
    suggested: `# The end\n\n${LABELLED}\n`,
  },
  {
    name: 'the names that the post declares',
    text: `---\nmodel: Bard\n---\n\n⟦${POST[0]}⟧\n\n${POST.slice(1).join('\n\n')}\n`,
    suggested: `---\nmodel: Bard\n---\n\n${LABELLED.replaceAll('AI:', 'Bard:')}\n`,
  },
  { name: 'labels', text: `${LABELLED}\n` },
  { name: 'bold questions', text: `**${POST[0]}**\n\n${POST[1]}\n\n**${POST[2]}**\n\n${POST[3]}\n` },
  { name: 'plain labels', text: 'Q: Where?\n\nA: In Mali.\n' },
  {
    name: 'an essay with one question in it',
    text: 'The harbour was built in 1890. It still stands.\n\nWhat made it last? The granite, most say.\n\nOthers name the mortar, which was mixed with ash.\n',
  },
  { name: 'an empty file', text: '' },
  { name: 'a shopping list', text: '- bread\n- milk?\n- eggs\n' },
]);
