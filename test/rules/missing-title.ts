import { fixture } from './fixture.ts';

const TURNS = '**Editor:** Where?\n\n**Bard:** In Mali.\n';

export default fixture('missing-title', [
  {
    name: 'a plain first line',
    text: `⟦A talk about Mali⟧\n\n${TURNS}`,
    fixed: `# A talk about Mali\n\n${TURNS}`,
    messages: ['no title'],
  },
  { name: 'a first line with a space before it', text: ` ⟦Mali⟧\n\n${TURNS}`, fixed: `# Mali\n\n${TURNS}` },
  { name: 'turns from the first line on: nothing to fix safely', text: `⟦**Editor:** Where?⟧\n\n**Bard:** In Mali.\n` },
  { name: 'a first line with an end mark is a sentence', text: `⟦This is how it was.⟧\n\n${TURNS}` },
  { name: 'a bold first line may be more than a title', text: `⟦**Mali**⟧\n\n${TURNS}` },
  {
    name: 'an unlabelled conversation whose first line asks',
    text: '⟦Hello, how are you today⟧\n\nI am fine, thank you for asking.\n',
    fixed: '# Hello, how are you today\n\nI am fine, thank you for asking.\n',
  },
  { name: 'a title', text: `# Mali\n\n${TURNS}` },
  { name: 'an underlined title', text: `Mali\n====\n\n${TURNS}` },
  { name: 'a title after the preface', text: `A word before.\n\n# Mali\n\n${TURNS}` },
  { name: 'a title in the front matter', text: `---\ntitle: Mali\n---\n\n${TURNS}` },
  { name: 'an empty file', text: '' },
  { name: 'white space alone', text: '\n \n\n' },
  { name: 'a comment alone', text: '<!-- to do -->\n' },
  { name: 'a title that is a speaker’s name', text: '# Bard\n\n**Editor:** Who are you?\n\n**Bard:** A model.\n' },
  { name: 'a year as title', text: '---\ntitle: 1984\n---\n\n**Editor:** Who?\n\n**Bard:** Orwell.\n' },
]);
