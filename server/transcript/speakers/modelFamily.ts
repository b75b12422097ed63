/** Which models go by one name: a note that says `ChatGPT` speaks of `GPT-4` too. */

/** Names under which one maker's models go, by what their ids hold. As of 2026-11. */
const families: readonly (readonly [string, RegExp])[] = [
  ['openai', /gpt|openai|^o\d/],
  ['claude', /claude|anthropic/],
  ['gemini', /gemini/],
  ['bard', /bard/],
  ['copilot', /copilot|bing|sydney/],
  ['llama', /llama|^meta ai/],
  ['mistral', /mi[sx]tral|le chat/],
  ['perplexity', /perplexity/],
  ['grok', /grok/],
  ['deepseek', /deepseek/],
  ['qwen', /qwen|qianwen/],
];

/** Whether two models, by their ids, are one or versions of one. */
export function areKin(one: string, other: string): boolean {
  return familyOf(one) === familyOf(other);
}

function familyOf(id: string): string {
  return families.find(([, names]) => names.test(id))?.[0] ?? id;
}
