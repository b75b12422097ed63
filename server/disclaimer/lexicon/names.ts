import type { Lexicon } from './concept.ts';

/** Names that are the same in every language. Models that the public knew in November 2026; the list ages. */
export const names: Lexicon = {
  ai: `chatgpt*, gpt*, bard, gemini, claude, copilot, perplexity, mistral, llama, grok, deepseek, qwen, bing chat, llm, llms,
    chatbot*, bot, bots`,
  wikipedia: 'wikipedi*',
  talk: 'chat, chats, dialog*, interview*',
  link: 'link*, hyperlink*',
  experiment: 'experiment*, test, pilot*',
  poc: 'proof of concept*, poc',
  blog: 'blog*',
  knowledge: 'knowledge cut off*',
};
