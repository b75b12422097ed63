import { fixture } from './fixture.ts';

const B = 'https://en.wikipedia.org/wiki/Bard_(chatbot)';
const Q = '**Editor:** Where?\n\n';

export default fixture('link-in-label', [
  {
    name: 'a bold label',
    text: `${Q}**⟦[Bard](${B})⟧:** In Mali.\n`,
    suggested: `${Q}**Bard:** In Mali.\n`,
    messages: ['This label is a link'],
  },
  { name: 'the colon behind', text: `${Q}**⟦[Bard](${B})⟧**: In Mali.\n`, suggested: `${Q}**Bard**: In Mali.\n` },
  { name: 'the colon in the link', text: `${Q}**⟦[Bard:](${B})⟧** In Mali.\n`, suggested: `${Q}**Bard:** In Mali.\n` },
  { name: 'each time', text: `${Q}**⟦[Bard](${B})⟧:** In Mali.\n\n${Q}**⟦[Bard](${B})⟧:** There.\n` },
  {
    name: 'a heading',
    text: `### Editor\n\nWhere?\n\n### ⟦[Bard](${B})⟧\n\nIn Mali.\n`,
    suggested: '### Editor\n\nWhere?\n\n### Bard\n\nIn Mali.\n',
  },
  {
    name: 'a reference',
    text: `${Q}**⟦[Bard][b]⟧:** In Mali.\n\n[b]: ${B}\n`,
    suggested: `${Q}**Bard:** In Mali.\n\n[b]: ${B}\n`,
  },
  { name: 'the editor’s page', text: `**⟦[Editor](/about)⟧:** Where?\n\n**Bard:** In Mali.\n` },
  { name: 'around the label', text: `${Q}⟦[**Bard:**](${B})⟧ In Mali.\n`, suggested: `${Q}**Bard:** In Mali.\n` },
  { name: 'around the name', text: `${Q}⟦[**Bard**](${B})⟧: In Mali.\n`, suggested: `${Q}**Bard**: In Mali.\n` },
  { name: 'labels, and links behind them', text: `${Q}**Bard:** [Bard](${B}) is in [Mali](${B}).\n` },
  {
    name: 'a lead-in',
    text: `${Q}**Bard:** Two things:\n\n**[Increased risk](${B}):** there is.\n\n[**Timbuktu:**](${B}) a town.\n`,
  },
  { name: 'a speaker’s name in bold, without colon', text: `${Q}**Bard:** Me.\n\n[**Bard**](${B}) is a chatbot.\n` },
  { name: 'elsewhere, which another rule tells', text: `${Q}**[Bard](https://bard.example.com):** In Mali.\n` },
  { name: 'a link in the title', text: `# [Bard](${B})\n\n${Q}**Bard:** In Mali.\n` },
  { name: 'in a quote and in code', text: `${Q}**Bard:** So:\n\n> **[Bard](${B}):** x\n\n\`**[Bard](${B}):**\`\n` },
]);
