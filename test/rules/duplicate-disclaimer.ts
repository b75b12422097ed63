import { fixture, NOTE } from './fixture.ts';

const TALK = '**Editor:** Where?\n\n**Bard:** In Mali.\n';
const MARKED = NOTE.replace('IMPORTANT NOTE:', '⟦IMPORTANT NOTE:⟧');

export default fixture('duplicate-disclaimer', [
  {
    name: 'one at either end',
    text: `${MARKED}\n${TALK}\n${NOTE}`,
    suggested: `${TALK}\n${NOTE}`,
    messages: ['another disclaimer'],
  },
  { name: 'two at the end', text: `${TALK}\n${MARKED}\n${NOTE}`, suggested: `${TALK}\n${NOTE}` },
  { name: 'three', text: `${MARKED}\n${TALK}\n${MARKED}\n${NOTE}` },
  { name: 'one', text: `${TALK}\n${NOTE}` },
  { name: 'none', text: TALK },
  { name: 'an answer’s own lead-in', text: `${TALK}\n**Note:** The capital is Bamako.\n\n${NOTE}` },
  { name: 'a preface about the blog', text: `This blog talks with machines. Enjoy.\n\n${TALK}\n${NOTE}` },
  { name: 'a note in code', text: `${TALK}\n\`\`\`\n${NOTE}\`\`\`\n\n${NOTE}` },
]);
