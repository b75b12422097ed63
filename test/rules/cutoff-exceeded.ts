import { fixture } from './fixture.ts';

const CUTOFF = 'The knowledge of ChatGPT ends in September 2021.';
const post = (answer: string, cutoff = CUTOFF, model = 'ChatGPT') =>
  `**Editor:** What happened in July 2023?\n\n**${model}:** ${answer}\n\n> **IMPORTANT NOTE:** These are conversations with AI models and may contain inaccuracies. ${cutoff}\n`;

export default fixture('cutoff-exceeded', [
  {
    name: 'a date after the cutoff',
    text: post('The Council ended it on ⟦June 30, 2023⟧.'),
    messages: [
      'This answer tells of June 30, 2023, but the disclaimer says that knowledge ends in September 2021. Check it',
    ],
  },
  {
    name: 'several dates, one problem',
    text: post(
      'It began in 2013. It was ended in ⟦June 2023⟧.\n\nIn 2022, there were sanctions.\n\n- Two were killed in March 2023.',
    ),
    messages: ['So do 2 more dates'],
  },
  { name: 'a later year', text: post('It ended in ⟦2022⟧, they said.') },
  {
    name: 'no model by name',
    text: post('It ended in ⟦May 2024⟧.', 'The model knows nothing of what came after 2023.', 'AI'),
  },
  {
    name: 'the cutoff of another model, where no other is stated',
    text: post('It ended in ⟦May 2024⟧.', CUTOFF, 'Bard'),
  },
  {
    name: 'each answer has the cutoff of its model',
    text: post(
      'It ended in March 2023.\n\n**ChatGPT:** No, it ended in ⟦April 2023⟧.',
      'ChatGPT’s knowledge ends in September 2021, that of Claude in August 2023.',
      'Claude',
    ),
  },
  {
    name: 'answers between bold questions',
    text: `**What happened in 2023?**\n\nIt ended in ⟦June 2023⟧.\n\n**And then, in July 2023?**\n\nNothing.\n\n> **Note:** A conversation with an AI. ${CUTOFF}\n`,
  },
  {
    name: 'turns without labels',
    text: `Good morning. Have you heard about the end of the mission in June 2023, when it was ended?\n\nYes, I have heard about the end of the mission. It was decided in ⟦June 2023⟧ after long talks between the government and the Security Council.\n\nWhy was it so fast?\n\nThere are several reasons for the speed. The government asked for it, and the Council wanted to avoid further tensions with the government.\n\nThank you for your time!\n\nYou are welcome. I am glad that I could help you with this question.\n\n**IMPORTANT NOTE:** This is a conversation with an AI. ${CUTOFF}\n`,
  },
  {
    name: 'in German',
    text: '**Redaktion:** Was geschah?\n\n**ChatGPT:** Der Sicherheitsrat beschloss am ⟦30. Juni 2023⟧ das Ende der Mission.\n\n> **WICHTIGER HINWEIS:** Dies ist ein Gespräch mit einer künstlichen Intelligenz. Das Wissen des Modells endet im September 2021.\n',
    messages: ['September 2021'],
  },
  {
    name: 'in French',
    text: '**Rédaction :** Que s’est-il passé ?\n\n**ChatGPT :** Le Conseil a décidé le ⟦30 juin 2023⟧ de mettre fin à la mission.\n\n> **NOTE IMPORTANTE :** Ceci est une conversation avec une intelligence artificielle. Les connaissances du modèle s’arrêtent en septembre 2021.\n',
    messages: ['septembre 2021'],
  },
  {
    name: 'in Spanish',
    text: '**Redacción:** ¿Qué pasó?\n\n**ChatGPT:** El Consejo decidió el ⟦30 de junio de 2023⟧ poner fin a la misión.\n\n> **NOTA IMPORTANTE:** Esta es una conversación con una inteligencia artificial. El conocimiento del modelo termina en septiembre de 2021.\n',
    messages: ['septiembre de 2021'],
  },
  { name: 'dates up to the cutoff', text: post('It was founded in 2013 and changed on 30 September 2021, in 2021.') },
  {
    name: 'the month of a year that was stated alone',
    text: post('It ended in June 2021.', 'ChatGPT’s knowledge ends in 2021.'),
  },
  {
    name: 'plans and forecasts',
    text: post('It will end in June 2023. They agreed to stay until 2024. It is expected for 2025.'),
  },
  { name: 'what is not told as past', text: post('The next games take place in July 2024. By 2030, nobody knows.') },
  {
    name: 'quotations and code',
    text: post('He wrote: “It ended in June 2023.”\n\n> It ended in June 2023.\n\n    It ended in June 2023.'),
  },
  {
    name: 'numbers and names',
    text: post('Agenda 2030 was adopted, and Mars 2020 carried 2024 stones in 2025 boxes.'),
  },
  { name: 'a preface', text: `We met in June 2023 and talked.\n\n${post('It began in 2013.')}` },
  { name: 'no stated cutoff', text: post('It ended in June 2023.', '') },
  {
    name: 'a cutoff by no date',
    text: post('It ended in June 2023.', 'The knowledge of ChatGPT ends at a fixed date.'),
  },
  {
    name: 'a model that searches the web',
    text: post('It ended in June 2023.', `${CUTOFF} Bard searches the web.`, 'Bard'),
  },
  {
    name: 'a language that is not known',
    text: `---\nlang: it\n---\n\n${post('La missione ended in June 2023.')}`,
  },
]);
