import { fixture } from './fixture.ts';

export default fixture('turn-order', [
  {
    name: 'the model twice',
    text: '**Editor:** a?\n\n**Bard:** b\n\n⟦**Bard:**⟧ c\n',
    messages: ['Bard spoke just before'],
  },
  { name: 'the editor twice', text: '**Editor:** a?\n\n⟦**Editor:**⟧ b?\n\n**Bard:** c\n' },
  { name: 'one speaker under two names', text: '**Editor:** a?\n\n**Bard:** b\n\n⟦**Google Bard:**⟧ c\n' },
  { name: 'three times', text: '**Editor:** a?\n\n**Bard:** b\n\n⟦**Bard:**⟧ c\n\n⟦**Bard:**⟧ d\n' },
  { name: 'alternating', text: '**Editor:** a?\n\n**Bard:** b\n\n**Editor:** c?\n\n**Bard:** d\n' },
  { name: 'two models answer', text: '**Editor:** a?\n\n**Bard:** b\n\n**ChatGPT:** c\n' },
  { name: 'many paragraphs in one turn', text: '**Editor:** a?\n\n**Bard:** b\n\nc\n\n> **Bard:** quoted\n' },
  { name: 'bold questions', text: '**a?**\n\nb\n\n**c?**\n\n**d?**\n\ne\n' },
  { name: 'no labels', text: 'a?\n\nb\n' },
  {
    name: 'questions in a dress that is not read',
    text: '**Q.** Who?\n\n**ChatGPT:** A.\n\n**Q.** Why?\n\n**ChatGPT:** B.\n',
  },
]);
