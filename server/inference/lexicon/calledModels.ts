/** What people call models in a conversation, in any language; as of 2026-11, from the corpus and from general knowledge. */
export const calledModels = [
  'chatgpt',
  'gpt-4',
  'bard',
  'gemini',
  'claude',
  'copilot',
  'llama',
  'mistral',
  'le chat',
  'bing',
  'grok',
  'deepseek',
  'perplexity',
];
