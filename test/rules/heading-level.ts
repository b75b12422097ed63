import { fixture } from './fixture.ts';

const TALK = '**Editor:** What next?\n\n**Bard:** Two things.\n\n';

export default fixture('heading-level', [
  {
    name: 'too deep',
    text: `${TALK}⟦##### Soon⟧\n\nA vote.\n`,
    fixed: `${TALK}### Soon\n\nA vote.\n`,
    messages: ['level 3 here, not 5'],
  },
  { name: 'too high', text: `${TALK}⟦## Soon⟧\n\nA vote.\n`, fixed: `${TALK}### Soon\n\nA vote.\n` },
  { name: 'underlined', text: `${TALK}⟦Soon\n----⟧\n\nA vote.\n`, fixed: `${TALK}### Soon\n\nA vote.\n` },
  {
    name: 'a level skipped',
    text: `${TALK}### Soon\n\n⟦##### Very soon⟧\n\nA vote.\n`,
    fixed: `${TALK}### Soon\n\n#### Very soon\n\nA vote.\n`,
  },
  {
    name: 'a whole outline one level too high',
    text: `${TALK}⟦## Soon⟧\n\na\n\n⟦### Next week⟧\n\nb\n\n⟦## Later⟧\n\nc\n`,
    fixed: `${TALK}### Soon\n\na\n\n#### Next week\n\nb\n\n### Later\n\nc\n`,
  },
  {
    name: 'below headings that are labels',
    configuration: { labelStyle: 'heading' },
    text: '### Editor\n\nWhat next?\n\n### Bard\n\n⟦### Soon⟧\n\nA vote.\n',
    fixed: '### Editor\n\nWhat next?\n\n### Bard\n\n#### Soon\n\nA vote.\n',
  },
  { name: 'level 3', text: `${TALK}### Soon\n\nA vote.\n\n#### Next week\n\n### Later\n` },
  { name: 'a section of the post between title and turns', text: `# Mali\n\n## Before we start\n\nA word.\n\n${TALK}` },
  { name: 'a text in no dress', text: '# Mali\n\n#### Deep\n\n## Less deep\n' },
  { name: 'headings in code', text: `${TALK}\`\`\`\n###### x\n\`\`\`\n` },
  { name: 'a quoted heading', text: `${TALK}> ###### Quoted\n` },
  {
    name: 'each turn starts anew',
    text: `${TALK}### Soon\n\n#### Now\n\n**Editor:** And?\n\n**Bard:** So.\n\n### Later\n`,
  },
  { name: 'a second title is another rule’s matter', text: `# Mali\n\n${TALK}# History\n` },
  { name: 'a number sign', text: `${TALK}#5 on the list\n\n\\## no heading\n` },
  {
    name: 'a heading between turns',
    text: '**Editor:** Hi?\n\n**Bard:** Hello.\n\n## The end\n\n**Editor:** Bye?\n\n**Bard:** Bye.\n',
  },
]);
