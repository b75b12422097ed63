import { fixture } from './fixture.ts';

export default fixture('inconsistent-speaker', [
  {
    name: 'another case',
    text: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** When?\n\n**⟦BARD⟧:** In June.\n',
    fixed: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** When?\n\n**Bard:** In June.\n',
    messages: ['BARD is called Bard'],
  },
  {
    name: 'the longer name is used more often',
    text: '**Editor:** a?\n\n**⟦Bard⟧:** b\n\n**Editor:** c?\n\n**Google Bard:** d\n\n**Editor:** e?\n\n**Google Bard:** f\n',
    fixed:
      '**Editor:** a?\n\n**Google Bard:** b\n\n**Editor:** c?\n\n**Google Bard:** d\n\n**Editor:** e?\n\n**Google Bard:** f\n',
  },
  {
    name: 'the declared name beats the frequent one',
    text: '---\nmodel: Google Bard\n---\n\n**Editor:** a?\n\n**⟦Bard⟧:** b\n\n**Editor:** c?\n\n**⟦Bard⟧:** d\n\n**Editor:** e?\n\n**Google Bard:** f\n',
    fixed:
      '---\nmodel: Google Bard\n---\n\n**Editor:** a?\n\n**Google Bard:** b\n\n**Editor:** c?\n\n**Google Bard:** d\n\n**Editor:** e?\n\n**Google Bard:** f\n',
  },
  {
    name: 'aliases of the configuration',
    configuration: { speakers: [{ name: 'Jane Doe', role: 'editor', aliases: ['JD'] }] },
    text: '**Jane Doe:** a?\n\n**Bard:** b\n\n**⟦JD⟧:** c?\n\n**Bard:** d\n',
    fixed: '**Jane Doe:** a?\n\n**Bard:** b\n\n**Jane Doe:** c?\n\n**Bard:** d\n',
  },
  { name: 'one name each', text: '**Editor:** a?\n\n**Bard:** b\n\n**Editor:** c?\n\n**Bard:** d\n' },
  { name: 'two models', text: '**Editor:** a?\n\n**Bard:** b\n\n**ChatGPT:** c\n' },
  {
    name: 'one name, used throughout, that front matter spells out',
    text: '---\nmodel: Google Bard\n---\n\n**Editor:** a?\n\n**Bard:** b\n\n**Editor:** c?\n\n**Bard:** d\n',
  },
  { name: 'names in prose', text: '**Editor:** Are you Google Bard?\n\n**Bard:** BARD, yes.\n' },
  {
    name: 'names in code and quotes',
    text: '**Editor:** a?\n\n**Bard:** b\n\n> **BARD:** c\n\n```\n**BARD:** d\n```\n',
  },
  {
    name: 'two versions are two speakers',
    text: '**Editor:** What is love?\n\n**GPT-3.5:** An emotion.\n\n**GPT-4:** A bond.\n',
  },
]);
