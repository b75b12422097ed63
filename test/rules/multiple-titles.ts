import { fixture } from './fixture.ts';

const TURNS = '**Editor:** Where?\n\n**Bard:** In Mali.\n';

export default fixture('multiple-titles', [
  {
    name: 'a second title in a turn',
    text: `# Mali\n\n${TURNS}\n⟦# Its history⟧\n\nIt is long.\n`,
    suggested: `# Mali\n\n${TURNS}\n### Its history\n\nIt is long.\n`,
    messages: ['second title'],
  },
  {
    name: 'a second title before the turns',
    text: `# Mali\n\n⟦# A subtitle⟧\n\n${TURNS}`,
    suggested: `# Mali\n\n## A subtitle\n\n${TURNS}`,
  },
  {
    name: 'an underlined second title',
    text: `# Mali\n\n${TURNS}\n⟦Its history\n===⟧\n\nIt is long.\n`,
    suggested: `# Mali\n\n${TURNS}\n### Its history\n\nIt is long.\n`,
  },
  { name: 'each further title', text: `# Mali\n\n${TURNS}\n⟦# One⟧\n\n⟦# Two⟧\n` },
  { name: 'one title', text: `# Mali\n\n${TURNS}\n### Its history\n` },
  { name: 'a comment in shell code', text: `# Mali\n\n${TURNS}\n\`\`\`sh\n# not a title\n\`\`\`\n` },
  { name: 'a title in a quote', text: `# Mali\n\n${TURNS}\n> # Quoted\n` },
  { name: 'a hash without a space', text: `# Mali\n\n${TURNS}\n#Mali #UN\n` },
  { name: 'labels written as level-1 headings', text: '# Mali\n\n# Me\n\nWhere?\n\n# Perplexity\n\nIn Mali.\n' },
]);
