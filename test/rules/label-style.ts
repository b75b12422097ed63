import { fixture } from './fixture.ts';

const BOLD = '**Editor:** Where?\n\n**Bard:** In Mali.\n';

export default fixture('label-style', [
  { name: 'plain labels', text: '⟦Editor:⟧ Where?\n\n⟦Bard:⟧ In Mali.\n', fixed: BOLD, messages: ['style'] },
  { name: 'the colon outside', text: '⟦**Editor**:⟧ Where?\n\n⟦**Bard**:⟧ In Mali.\n', fixed: BOLD },
  { name: 'a space before the colon', text: '⟦**Editor :**⟧ Where?\n\n⟦**Bard :**⟧ In Mali.\n', fixed: BOLD },
  { name: 'italics', text: '⟦*Editor:*⟧ Where?\n\n⟦_Bard:_⟧ In Mali.\n', fixed: BOLD },
  { name: 'no space after the label', text: '⟦**Editor:**⟧Where?\n\n⟦**Bard:**⟧In Mali.\n', fixed: BOLD },
  { name: 'headings', text: '⟦### Editor⟧\n\nWhere?\n\n⟦### Bard⟧\n\nIn Mali.\n', fixed: BOLD },
  { name: 'underlined headings', text: '⟦Editor\n---⟧\n\nWhere?\n\n⟦Bard\n---⟧\n\nIn Mali.\n', fixed: BOLD },
  {
    name: 'headings right below a list and a quote, which would take words in',
    text: '⟦### Editor⟧\n\n- one\n- two\n⟦### Bard⟧\n\nWords.\n\n⟦### Editor⟧\n\n> so\n⟦### Bard⟧\n\nYes.\n',
    fixed: '**Editor:**\n\n- one\n- two\n\n**Bard:** Words.\n\n**Editor:**\n\n> so\n\n**Bard:** Yes.\n',
  },
  {
    name: 'headings with emoji, an answer that opens with a list',
    text: '⟦## 👤 User⟧\n\nWhere?\n\n⟦## 🤖 Claude⟧\n\n- In Mali.\n',
    fixed: '**User:** Where?\n\n**Claude:**\n\n- In Mali.\n',
  },
  { name: 'Q and A', text: '⟦Q:⟧ Where?\n\n⟦A:⟧ In Mali.\n', fixed: '**Q:** Where?\n\n**A:** In Mali.\n' },
  {
    name: 'said lines',
    text: '⟦You said:⟧\n\nWhere?\n\n⟦ChatGPT said:⟧\n\nIn Mali.\n',
    fixed: '**You:** Where?\n\n**ChatGPT:** In Mali.\n',
  },
  {
    name: 'said lines that go on',
    text: '⟦You said:⟧ Where?\n\n⟦Claude responded:⟧ In Mali.\n',
    fixed: '**You:** Where?\n\n**Claude:** In Mali.\n',
  },
  {
    name: 'a line broken by a backslash before the label',
    text: '**Editor:** Where?\\\n⟦**Bard:**⟧ In Mali.\n',
    fixed: '**Editor:** Where?\n\n**Bard:** In Mali.\n',
  },
  {
    name: 'a lead-in among bold questions',
    configuration: { labelStyle: 'bold-question' },
    text: '**Where?**\n\nIn Mali.\n\n**And what of it?**\n\n**ChatGPT:** is a model.\n\n**Why?**\n\nSo.\n',
  },
  {
    name: 'labels on consecutive lines',
    text: '**Editor:** Where?\n⟦**Bard:**⟧ In Mali.\n⟦**Editor:**⟧ And?\n⟦**Bard:**⟧ Yes.\n',
    fixed: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** And?\n\n**Bard:** Yes.\n',
    messages: ['inside a paragraph'],
  },
  {
    name: 'bold questions where the model is declared',
    text: '---\nmodel: Bard\n---\n\n⟦**Where?**⟧\n\nIn Mali.\n\n⟦**And when?**⟧\n\nIn June.\n',
    fixed:
      '---\nmodel: Bard\n---\n\n**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** And when?\n\n**Bard:** In June.\n',
  },
  {
    name: 'bold questions of a model without a name: nothing to fix safely',
    text: '⟦**Where?**⟧\n\nIn Mali.\n\n⟦**Since when?**⟧\n\nFor long.\n',
  },
  { name: 'one bold question in an essay', text: '**What is a blog?**\n\nA diary that others read.\n' },
  {
    name: 'an answer that is labelled already',
    text: '---\nmodel: ChatGPT\n---\n\n⟦**Who are you?**⟧\n\n**ChatGPT:** A model.\n\n⟦**Since when?**⟧\n\n**ChatGPT:** Since 2022.\n',
  },
  {
    name: 'bold labels where the blog uses headings',
    configuration: { labelStyle: 'heading' },
    text: '⟦**Editor:**⟧ Where?\n\n⟦**Bard:**⟧ In Mali.\n',
    fixed: '### Editor\n\nWhere?\n\n### Bard\n\nIn Mali.\n',
  },
  {
    name: 'bold labels where the blog uses plain ones',
    configuration: { labelStyle: 'plain' },
    text: '⟦**Editor:**⟧ Where?\n\n⟦**Bard:**⟧ In Mali.\n',
    fixed: 'Editor: Where?\n\nBard: In Mali.\n',
  },
  { name: 'the canonical dress', text: BOLD },
  { name: 'underscores make bold too', text: '__Editor:__ Where?\n\n__Bard:__ In Mali.\n' },
  {
    name: 'lead-ins in an answer',
    text: `${BOLD}\n**Increased risk:** More.\n\n**Answer:** 42\n\nNote: this.\n\nQuestion: what else?\n\nAt 10:30: noon. 1990: war.\n`,
  },
  { name: 'labels in code', text: `${BOLD}\n\`\`\`\nEditor: Where?\nBard: There.\n\`\`\`\n\n    Editor: What?\n` },
  {
    name: 'labels in quotes, lists and tables',
    text: `${BOLD}\n> Editor: Where?\n\n- Bard: Here.\n\n| A: | B: |\n| - | - |\n| Q: | A: |\n`,
  },
  { name: 'headings in an answer', text: `${BOLD}\n### Gemini\n\nIs a model.\n\n### Prompt\n\nIs a text.\n` },
  { name: 'the label on a line of its own', text: '**Editor:**\n\nWhere?\n\n**Bard:**\n\nIn Mali.\n' },
  {
    name: 'headings where the blog uses them',
    configuration: { labelStyle: 'heading' },
    text: '## Editor\n\nWhere?\n\n## Bard\n\nIn Mali.\n',
  },
  {
    name: 'plain labels where the blog uses them',
    configuration: { labelStyle: 'plain' },
    text: 'Editor: Where?\n\nBard: In Mali.\n',
  },
  {
    name: 'bold questions where the blog uses them',
    configuration: { labelStyle: 'bold-question' },
    text: '**Where?**\n\nIn Mali.\n\n**And when?**\n\nIn June.\n',
  },
  { name: 'prose with colons', text: 'He said: no.\n\nThe plan: we go.\n\nhttps://en.wikipedia.org/wiki/Mali\n' },
  { name: 'you said in prose', text: 'You said: it is far.\n\nI said nothing of the kind.\n' },
  { name: 'French dialogue', text: '– Où est-ce ?\n\n– Au Mali.\n' },
  {
    name: 'a link in the label, which another rule tells',
    text: '**Editor:** Where?\n\n**[Bard](https://en.wikipedia.org/wiki/Bard_(chatbot)):** In Mali.\n',
  },
]);
