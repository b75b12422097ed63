import { fixture } from './fixture.ts';

const TURNS = '\n**Editor:** Where?\n\n**Bard:** In Mali.\n';

export default fixture('invalid-front-matter', [
  { name: 'an open quote', text: `---\n⟦title: "Mali⟧\n---\n${TURNS}` },
  { name: 'a key twice', text: `---\ntitle: a\n⟦title: b⟧\n---\n${TURNS}`, messages: ['not valid YAML'] },
  { name: 'valid front matter', text: `---\ntitle: "Mali: the end"\ntags: [a, b]\n---\n${TURNS}` },
  { name: 'no front matter', text: TURNS },
  { name: 'empty front matter', text: `---\n---\n${TURNS}` },
  { name: 'a rule and text that looks like YAML', text: `Text.\n\n---\n\ntitle: "Mali\n\n---\n${TURNS}` },
  { name: 'broken YAML in a code fence', text: `${TURNS}\n\`\`\`yaml\na: "b\n\`\`\`\n` },
  { name: 'comments, dates and unknown keys', text: `---\n# a note\ndate: 2023-07-01\nweight: 3\n---\n${TURNS}` },
]);
