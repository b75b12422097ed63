import { fixture } from './fixture.ts';

export default fixture('empty-turn', [
  {
    name: 'a label and nothing more',
    text: '**Editor:** Where?\n\n⟦**Bard:**⟧\n\n**Editor:** When?\n\n**Bard:** In June.\n',
    messages: ['Bard says nothing'],
  },
  { name: 'the last label', text: '**Editor:** Where?\n\n⟦**Bard:**⟧' },
  { name: 'a heading at once followed by the next', text: '⟦### Editor⟧\n\n### Bard\n\nIn Mali.\n' },
  { name: 'non-breaking spaces say nothing', text: '**Editor:** Where?\n\n⟦**Bard:**⟧ \u00a0\n\n**Editor:** When?\n' },
  { name: 'words on the next line', text: '**Editor:**\nWhere?\n\n**Bard:**\n\nIn Mali.\n' },
  { name: 'an answer that is a list', text: '**Editor:** Where?\n\n**Bard:**\n\n- In Mali\n' },
  { name: 'an answer that is an image', text: '**Editor:** Where?\n\n**Bard:** ![](map.png)\n' },
  { name: 'an answer that is code', text: '**Editor:** How?\n\n**Bard:**\n\n```\nx\n```\n' },
  { name: 'an ellipsis says something', text: '**Editor:** Where?\n\n**Bard:** …\n' },
]);
