import { fixture } from './fixture.ts';

const TALK = '**Editor:** What else?\n\n**Bard:** Two things:\n\n';

export default fixture('bullet-glyph', [
  {
    name: 'bullets in a paragraph of their own',
    text: `${TALK}⟦•⟧ the army\n• the police\n`,
    fixed: `${TALK}- the army\n- the police\n`,
    messages: ['“•”'],
  },
  {
    name: 'pasted with spaces',
    text: `${TALK}  ⟦•⟧ the army\n  • the police\n`,
    fixed: `${TALK}- the army\n- the police\n`,
  },
  {
    name: 'pasted with non-breaking spaces',
    text: `${TALK}\u00a0\u00a0⟦•⟧\u00a0the army\n\u00a0\u00a0•\u00a0the police\n`,
    fixed: `${TALK}- the army\n- the police\n`,
  },
  {
    name: 'pasted with four spaces: code to Markdown',
    text: `${TALK}    ⟦•⟧ the army\n    • the police\n`,
    fixed: `${TALK}- the army\n- the police\n`,
  },
  {
    name: 'nested by glyph',
    text: `${TALK}⟦•⟧ the army\n◦ its staff\n▪ its cooks\n• the police\n`,
    fixed: `${TALK}- the army\n  - its staff\n    - its cooks\n- the police\n`,
  },
  {
    name: 'nested by indentation',
    text: `${TALK}⟦•⟧ the army\n   • its staff\n• the police\n`,
    fixed: `${TALK}- the army\n  - its staff\n- the police\n`,
  },
  {
    name: 'no space after the glyph',
    text: `${TALK}⟦•⟧the army\n•the police\n`,
    fixed: `${TALK}- the army\n- the police\n`,
  },
  {
    name: 'empty lines between',
    text: `${TALK}⟦•⟧ the army\n\n• the police\n`,
    fixed: `${TALK}- the army\n\n- the police\n`,
  },
  {
    name: 'a list that goes on after prose is another list',
    text: `${TALK}⟦•⟧ the army\n\nAnd also:\n\n⟦▪⟧ the police\n`,
    fixed: `${TALK}- the army\n\nAnd also:\n\n- the police\n`,
  },
  {
    name: 'a dash after a colon is only a suggestion',
    text: `${TALK}Namely:\n⟦–⟧ the army\n– the police\n`,
    suggested: `${TALK}Namely:\n- the army\n- the police\n`,
  },
  { name: 'a Markdown list', text: `${TALK}- the army\n* the police\n1. the rest\n` },
  {
    name: 'French dialogue',
    text: '**Editor:** Que dit-il ?\n\n**Bard:** Ceci.\n\n– Bonjour, dit-il.\n\n– Bonjour.\n',
  },
  {
    name: 'dialogue within a paragraph',
    text: `${TALK}– Bonjour, dit-il.\n– Bonjour.\n`.replace('Two things:', 'Ceci.'),
  },
  { name: 'a bullet between words', text: `${TALK}the army • the police · the rest\n` },
  { name: 'bullets in code', text: `${TALK}\`\`\`\n• the army\n\`\`\`\n\nWrite \`• x\` there.\n` },
  { name: 'bullets in a table', text: `${TALK}| a | b |\n| - | - |\n| • x | • y |\n` },
  { name: 'a degree, a dot product', text: `${TALK}a ∙ b = 3\n\n– 5 °C\n` },
  { name: 'a bullet alone', text: `${TALK}•\n` },
  { name: 'a break between scenes', text: '**Editor:** And?\n\n• • •\n' },
  { name: 'a legend', text: '**Editor:** And?\n\n○ open ● closed\n' },
]);
