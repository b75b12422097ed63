import { fixture } from './fixture.ts';

export default fixture('model-name', [
  {
    name: 'a letter that is another, and a genitive in one sign',
    text: 'Please note that ⟦GhatGPTś⟧ "knowledge" only goes up to September 2021.\n',
    suggested: 'Please note that ChatGPT\'s "knowledge" only goes up to September 2021.\n',
    messages: ["“GhatGPTś” is no model. Did you mean “ChatGPT's”?"],
  },
  { name: 'letters swapped', text: 'I asked ⟦ChatGTP⟧.\n', suggested: 'I asked ChatGPT.\n' },
  {
    name: 'a letter missing, one too many',
    text: '⟦ChaGPT⟧, ⟦ChhatGPT⟧ and ⟦ChatGBT⟧.\n',
    suggested: 'ChatGPT, ChhatGPT and ChatGBT.\n',
  },
  { name: 'the genitive stays', text: 'Is it ⟦ChatGTP’s⟧ answer?\n', suggested: 'Is it ChatGPT’s answer?\n' },
  { name: 'a genitive that is none', text: '⟦ChatGPT´s⟧ answer.\n', suggested: "ChatGPT's answer.\n" },
  { name: 'another name', text: '- ⟦DeepSeak⟧ said so.\n', suggested: '- DeepSeek said so.\n' },
  {
    name: 'in the disclaimer',
    text: '**Editor:** Why?\n\n**Bard:** So.\n\n> **IMPORTANT NOTE:** These are conversations with AI models (⟦ChatGTP⟧) and might contain inaccuracies.\n',
  },
  {
    name: 'names as they are',
    text: "ChatGPT's, ChatGPT’s, ChatGPTs, Chat GPT, GPT-4, ChatGPT-4, ChatGPT4, DeepSeek, YouChat.\n",
  },
  { name: 'capitals and small letters are style', text: 'chatgpt, CHATGPT, ChatGpt, chatGPT, BARD.\n' },
  {
    name: 'words',
    text: 'The board of the bards, a llama, the clause, Germini, Perplexed, Mistrals, Copilots, groks, a GPU.\n',
  },
  {
    name: 'other products and plays on words',
    text: 'ChatGLM, ChatBot, ChatPDF, ChaosGPT, CatGPT, CheatGPT, WeChat, AutoGPT, McDonald, JavaScript.\n',
  },
  {
    name: 'code, addresses, handles',
    text: '`ChatGTP` https://example.com/ChatGTP @ChatGTP #ChatGTP ChatGTP.com <https://example.com/ChatGTP>\n',
  },
  {
    name: 'a speaker of the post',
    text: '---\nmodel: ChatGTP\n---\n\n**Editor:** Who?\n\n**ChatGTP:** I am ChatGTP.\n',
  },
  { name: 'a label', text: '**Editor:** Who?\n\n**ChatGTP:** I am.\n\n**Editor:** Who?\n\n**ChatGPT:** I am.\n' },
]);
