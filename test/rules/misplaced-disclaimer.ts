import { fixture, NOTE } from './fixture.ts';

const TALK = '**Editor:** Where?\n\n**Bard:** In Mali.\n';
const MARKED = NOTE.replace('IMPORTANT NOTE:', '⟦IMPORTANT NOTE:⟧');

export default fixture('misplaced-disclaimer', [
  {
    name: 'at the top',
    text: `${MARKED}\n${TALK}`,
    fixed: `${TALK}\n${NOTE}`,
    messages: ['not the last part'],
  },
  { name: 'below the title', text: `# Mali\n\n${MARKED}\n${TALK}`, fixed: `# Mali\n\n${TALK}\n${NOTE}` },
  {
    name: 'before the last turns',
    text: `${TALK}\n${MARKED}\n**Editor:** When?\n\n**Bard:** In June.\n`,
    suggested: `${TALK}\n**Editor:** When?\n\n**Bard:** In June.\n\n${NOTE}`,
  },
  {
    name: 'no line break at the end of the post',
    text: `${MARKED}\n${TALK.trimEnd()}`,
    fixed: `${TALK}\n${NOTE}`,
  },
  { name: 'at the end', text: `${TALK}\n${NOTE}` },
  { name: 'definitions follow', text: `${TALK}\nSee [Mali].\n\n${NOTE}\n[Mali]: https://en.wikipedia.org/wiki/Mali\n` },
  { name: 'a comment and a rule follow', text: `${TALK}\n${NOTE}\n---\n\n<!-- the end -->\n` },
  { name: 'a footnote follows', text: `${TALK}\nSee[^1].\n\n${NOTE}\n[^1]: There.\n` },
  { name: 'two notes are another rule’s matter', text: `${NOTE}\n${TALK}\n${NOTE}` },
  { name: 'an answer’s own lead-in', text: `${TALK}\n**Note:** The capital is Bamako.\n\nIt is big.\n` },
  { name: 'a note quoted in an answer', text: `${TALK}\n> Note: this is so.\n\nIt is big.\n` },
  {
    name: 'nothing is moved into code that nothing closes',
    text: `${MARKED}\n${TALK}\n\`\`\`js\nopen\n`,
    fixed: `${NOTE}\n${TALK}\n\`\`\`js\nopen\n`,
  },
]);
