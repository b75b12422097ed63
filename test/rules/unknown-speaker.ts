import { fixture } from './fixture.ts';

const DECLARED = '---\nspeakers:\n  - name: "Jane"\n    role: editor\n---\n\n';

export default fixture('unknown-speaker', [
  {
    name: 'a slip of the keyboard',
    text: '**Editor:** Where?\n\n**⟦Brad⟧:** In Mali.\n\n**Editor:** When?\n\n**Bard:** In June.\n',
    suggested: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** When?\n\n**Bard:** In June.\n',
    messages: ['“Brad”'],
  },
  {
    name: 'a slip in the only label of its role',
    text: '**⟦Edtior⟧:** Where?\n\n**Bard:** In Mali.\n',
    suggested: '**Editor:** Where?\n\n**Bard:** In Mali.\n',
  },
  {
    name: 'a name that recurs in alternation',
    text: '**⟦Jane⟧:** Where?\n\n**Bard:** In Mali.\n\n**Jane:** When?\n\n**Bard:** In June.\n',
    suggested: `${DECLARED}**Jane:** Where?\n\n**Bard:** In Mali.\n\n**Jane:** When?\n\n**Bard:** In June.\n`,
  },
  {
    name: 'front matter that declares something else',
    text: '---\ntitle: x\n---\n\n**⟦Jane⟧:** Where?\n\n**Bard:** In Mali.\n\n**Jane:** When?\n\n**Bard:** In June.\n',
    suggested:
      '---\ntitle: x\nspeakers:\n  - name: "Jane"\n    role: editor\n---\n\n**Jane:** Where?\n\n**Bard:** In Mali.\n\n**Jane:** When?\n\n**Bard:** In June.\n',
  },
  { name: 'a name from the front matter', text: `${DECLARED}**Jane:** Where?\n\n**Bard:** In Mali.\n` },
  {
    name: 'a name from the configuration',
    configuration: { speakers: [{ name: 'Jane', role: 'editor' }] },
    text: '**Jane:** Where?\n\n**Bard:** In Mali.\n',
  },
  { name: 'generic names', text: '**You:** Where?\n\n**Assistant:** In Mali.\n' },
  {
    name: 'lead-ins that recur',
    text: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Pros:** Big.\n\n**Cons:** Dry.\n\n**Pros:** Old.\n\n**Cons:** Far.\n',
  },
  { name: 'lead-ins alone', text: '**Pros:** Big.\n\n**Cons:** Dry.\n\n**Pros:** Old.\n\n**Cons:** Far.\n' },
  {
    name: 'a bold question inside an answer',
    text: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Why now?** Because.\n\n**Mali today:** big.\n',
  },
]);
