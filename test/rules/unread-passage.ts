import { fixture } from './fixture.ts';

export default fixture('unread-passage', [
  {
    name: 'quotes in quotes in quotes',
    text: `**Editor:** Where?\n\n**Bard:** There:\n\n⟦${'> '.repeat(40)}⟧${'> '.repeat(70)}so.\n`,
    messages: ['too complex'],
  },
  {
    name: 'a paragraph of brackets',
    text: `**Editor:** Where?\n\n**Bard:** There.\n\n⟦${'[x '.repeat(26)}[x⟧ ${'[x '.repeat(7000)}\n`,
  },
  { name: 'stars', text: `**Editor:** Where?\n\n**Bard:** There.\n\n⟦${'*a_ '.repeat(20)}⟧${'*a_ '.repeat(2000)}.\n` },
  {
    name: 'a long list',
    text: `**Editor:** Where?\n\n**Bard:** There.\n\n${'- **a** [b](https://en.wikipedia.org/wiki/Mali)\n'.repeat(300)}`,
  },
  {
    name: 'a long answer',
    text: `**Editor:** Where?\n\n**Bard:** ${'In [Mali](https://en.wikipedia.org/wiki/Mali). '.repeat(400)}\n`,
  },
  {
    name: 'a long fence',
    text: `**Editor:** How?\n\n**Bard:** So:\n\n\`\`\`\n${'a[0] = *b; '.repeat(9000)}\n\`\`\`\n`,
  },
]);
