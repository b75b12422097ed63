import { fixture, NOTE } from './fixture.ts';

const TALK = '**Editor:** Where?\n\n**Bard:** In Mali.\n\n';
const post = (model: string, list: string) =>
  `**Editor:** Where?\n\n**${model}:** In Mali.\n\n> **IMPORTANT NOTE:** These are conversations with AI models${list} and may contain inaccuracies.\n`;
const unnamed = (thanks: string) =>
  `**Editor:** Where?\n\n**AI:** In Mali.\n\n**Editor:** ${thanks}\n\n**AI:** You are welcome.\n\n`;

export default fixture('disclaimer-model', [
  {
    name: 'the note of another post',
    text: post('Bard', ' (⟦ChatGPT⟧)'),
    suggested: post('Bard', ' (Bard, ChatGPT)'),
    messages: ['Bard answers here, but the disclaimer names ChatGPT.'],
  },
  {
    name: 'a longer list',
    text: post('Claude', ' (⟦ChatGPT⟧, Google Bard and Perplexity)'),
    suggested: post('Claude', ' (Claude, ChatGPT, Google Bard and Perplexity)'),
    messages: ['Claude answers here, but the disclaimer names ChatGPT, Bard, Perplexity.'],
  },
  {
    name: 'no list in brackets, no fix',
    text: `${TALK}> **Note:** This is a conversation with ⟦ChatGPT⟧, an AI. It may contain errors.\n`,
  },
  {
    name: 'one of two models is missing',
    text: `${TALK}**Claude:** It is.\n\n> **Note:** Conversations with AI models (⟦Bard⟧). They may contain errors.\n`,
    messages: ['Claude answers here'],
  },
  {
    name: 'front matter says who answers behind “AI”',
    text: `---\nmodel: Gemini 1.5 Pro\n---\n\n${unnamed('Thanks.')}> **Note:** A conversation with an AI (⟦ChatGPT⟧). It may contain errors.\n`,
    messages: ['Gemini 1.5 Pro'],
  },
  {
    name: 'the editor’s thanks say who answers',
    text: `${unnamed('Thank you for your time, BARD.')}> **Note:** A conversation with an AI (⟦ChatGPT⟧). It may contain errors.\n`,
    messages: ['Bard answers here'],
  },
  {
    name: 'in German, a slip of the pen counts as the name',
    text: '**Redaktion:** Wo?\n\n**Claude:** In Mali.\n\n> **WICHTIGER HINWEIS:** Dies ist ein Gespräch mit einer KI (⟦ChatGTP⟧). Die Antworten können Fehler enthalten.\n',
    suggested:
      '**Redaktion:** Wo?\n\n**Claude:** In Mali.\n\n> **WICHTIGER HINWEIS:** Dies ist ein Gespräch mit einer KI (Claude, ChatGTP). Die Antworten können Fehler enthalten.\n',
  },
  {
    name: 'in French',
    text: '**Rédaction :** Où ?\n\n**Gemini :** Au Mali.\n\n> **NOTE IMPORTANTE :** Ceci est une conversation avec une intelligence artificielle (⟦ChatGPT⟧). Elle peut contenir des erreurs.\n',
  },
  {
    name: 'in Spanish, in a note of several blocks',
    text: '**Redacción:** ¿Dónde?\n\n**Copilot:** En Malí.\n\n## Nota importante\n\nEsta es una conversación con una IA.\n\n- El modelo fue ⟦Perplexity⟧.\n- Las respuestas pueden contener errores.\n',
  },
  {
    name: 'a model of the blog’s own',
    configuration: { speakers: [{ name: 'Robbie', role: 'model' }] },
    text: '**Editor:** Where?\n\n**Claude:** In Mali.\n\n> **Note:** A conversation with an AI (⟦Robbie⟧). It may contain errors.\n',
    suggested:
      '**Editor:** Where?\n\n**Claude:** In Mali.\n\n> **Note:** A conversation with an AI (Claude, Robbie). It may contain errors.\n',
  },
  { name: 'the model is named', text: post('Bard', ' (ChatGPT, Perplexity, Google Bard...)') },
  { name: 'by another name of its own', text: post('Google Bard', ' (ChatGPT, BARD)') },
  { name: 'a version of a named model', text: post('GPT-4', ' (ChatGPT)') },
  { name: 'a named version of the model', text: post('Claude', ' (Claude 3.5 Sonnet)') },
  { name: 'no model is named', text: TALK + NOTE },
  { name: 'names for a cutoff alone', text: `${TALK}${NOTE.replace('the model ends', 'ChatGPT ends')}` },
  { name: 'nobody knows who answers', text: `${unnamed('Thanks.')}> **Note:** A conversation with an AI (ChatGPT).\n` },
  { name: 'no disclaimer', text: `${TALK}**Bard:** ChatGPT is another one.\n` },
  {
    name: 'words that look like names',
    text: `${TALK}> **Note:** A conversation with an AI from Sydney; the board thinks it gemein. The answers may contain errors.\n`,
  },
  {
    name: 'an answer about models',
    text: `${TALK}**Editor:** And ChatGPT?\n\n**Bard:** ChatGPT, Claude and I differ.\n\n${NOTE}`,
  },
]);
