import { fixture } from './fixture.ts';

const TALK = '**Editor:** Where?\n\n**Bard:** In Mali.\n\n';

export default fixture('unanswered-question', [
  { name: 'a question at the end', text: `${TALK}⟦**Editor:**⟧ When?\n`, messages: ['no answer'] },
  { name: 'a remark at the end', text: `${TALK}**Editor:** No, that will do.\n` },
  { name: 'a bold question at the end', text: '**Where?**\n\nIn Mali.\n\n⟦**When?**⟧\n' },
  { name: 'the disclaimer is no answer', text: `${TALK}⟦**Editor:**⟧ When?\n\n> **Disclaimer:** Text by an AI.\n` },
  { name: 'thanks', text: `${TALK}**Editor:** Thank you for your time.\n` },
  { name: 'thanks in German', text: `${TALK}**Redaktion:** Vielen Dank für das Gespräch!\n` },
  { name: 'thanks in French', text: `${TALK}**Editor:** Merci beaucoup.\n` },
  { name: 'a farewell in Spanish', text: `${TALK}**Editor:** ¡Gracias y adiós!\n` },
  { name: 'an answer', text: TALK },
  { name: 'a question in the answer', text: `${TALK}Anything else?\n` },
  { name: 'an empty turn is another rule’s matter', text: `${TALK}**Editor:**\n` },
  { name: 'no turns', text: 'What is this?\n' },
]);
