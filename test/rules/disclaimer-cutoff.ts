import { fixture, NOTE } from './fixture.ts';

const post = (model: string, words: string) =>
  `**Editor:** Where?\n\n**${model}:** In Mali.\n\n> **IMPORTANT NOTE:** These are conversations with AI models and may contain inaccuracies. ${words}\n`;

export default fixture('disclaimer-cutoff', [
  {
    name: 'another model’s cutoff, of a model that searches the web',
    text: post('Bard', 'Please note that ⟦GhatGPTś "knowledge" only goes up to September 2021⟧.'),
    messages: ['Bard answers here, but the disclaimer gives the knowledge cutoff of ChatGPT. Bard searches the web'],
  },
  {
    name: 'another model’s cutoff',
    text: post('Claude', '⟦ChatGPT’s knowledge ends in September 2021⟧.'),
    messages: ['Give that of Claude'],
  },
  {
    name: 'one of two models is left out',
    text: post('Claude', 'x')
      .replace('x', '⟦ChatGPT’s knowledge ends in September 2021⟧.')
      .replace('> **', '**ChatGPT:** It is.\n\n> **'),
  },
  {
    name: 'a wrong date',
    text: post('Claude 3 Opus', 'The knowledge of Claude 3 Opus ends in ⟦April 2024⟧.'),
    suggested: post('Claude 3 Opus', 'The knowledge of Claude 3 Opus ends in August 2023.'),
    messages: ['The knowledge of Claude 3 Opus ends in August 2023, not in April 2024.'],
  },
  {
    name: 'a wrong date of the model that answers',
    text: post('GPT-3.5', 'The model’s knowledge ends in ⟦2023⟧.'),
    messages: ['GPT-3.5'],
  },
  {
    name: 'a wrong date, the right one configured',
    configuration: { models: [{ name: 'ChatGPT', cutoff: '2023-04' }] },
    text: post('ChatGPT', 'ChatGPT’s knowledge ends in ⟦Sept. 2021⟧.'),
    suggested: post('ChatGPT', 'ChatGPT’s knowledge ends in April 2023.'),
  },
  {
    name: 'in German',
    text: '---\nlang: de\n---\n\n**Redaktion:** Wo?\n\n**GPT-3.5:** In Mali.\n\n> **WICHTIGER HINWEIS:** Dies ist ein Gespräch mit einer KI. Das Wissen von GPT-3.5 reicht nur bis zum ⟦30. Juni 2022⟧.\n',
    suggested:
      '---\nlang: de\n---\n\n**Redaktion:** Wo?\n\n**GPT-3.5:** In Mali.\n\n> **WICHTIGER HINWEIS:** Dies ist ein Gespräch mit einer KI. Das Wissen von GPT-3.5 reicht nur bis zum September 2021.\n',
  },
  {
    name: 'in French',
    text: '**Rédaction :** Où ?\n\n**Gemini :** Au Mali.\n\n> **NOTE IMPORTANTE :** Ceci est une conversation avec une intelligence artificielle. Les connaissances de ⟦Claude s’arrêtent en août 2023⟧.\n',
  },
  {
    name: 'in Spanish',
    text: '**Redacción:** ¿Dónde?\n\n**Copilot:** En Malí.\n\n> **NOTA IMPORTANTE:** Esta es una conversación con una IA. El conocimiento de ⟦ChatGPT termina en septiembre de 2021⟧.\n',
    messages: ['Copilot searches the web'],
  },
  { name: 'its own cutoff', text: post('ChatGPT', 'ChatGPT’s knowledge ends in September 2021.') },
  { name: 'that of a version', text: post('ChatGPT', 'The knowledge of GPT-4 ends in September 2021.') },
  { name: 'a cutoff of no model by name', text: post('Bard', 'The knowledge of the model ends in May 2023.') },
  {
    name: 'each has its cutoff',
    text: post('Claude', 'ChatGPT’s knowledge ends in September 2021, that of Claude in August 2023.'),
  },
  {
    name: 'the other one searches the web',
    text: post('Bard', 'ChatGPT’s knowledge ends in September 2021. Bard searches the web.'),
  },
  { name: 'the right year', text: post('GPT-3.5', 'The knowledge of GPT-3.5 ends in 2021.') },
  { name: 'a date of which nobody is certain', text: post('GPT-4', 'The knowledge of GPT-4 ends in December 2023.') },
  {
    name: 'a configured date',
    configuration: { models: [{ name: 'GPT-3.5', cutoff: '2022-01' }] },
    text: post('GPT-3.5', 'The knowledge of GPT-3.5 ends in January 2022.'),
  },
  { name: 'a date that is no cutoff', text: post('Bard', 'We spoke with ChatGPT too, in September 2021.') },
  {
    name: 'what an answer says of itself',
    text: `**Editor:** When?\n\n**Bard:** ChatGPT’s knowledge ends in 2021.\n\n${NOTE}`,
  },
]);
