/** What users call a model that an export or an API names by its id, such as `gpt-4o`. */

/**
 * Products by what their models' ids hold, the first that fits. As of 2026-11, from the ids in public exports and
 * model lists (`gpt-4o`, `o3-mini`, `text-davinci-002-render-sha`, `claude-3-5-sonnet-20241022`, `sonar-pro`).
 */
const products: readonly (readonly [string, RegExp])[] = [
  ['Copilot', /copilot|^bing/],
  ['Perplexity', /perplexity|pplx|^sonar/],
  ['DeepSeek', /deepseek/],
  ['ChatGPT', /gpt|^o\d|^text-davinci/],
  ['Claude', /claude/],
  ['Gemini', /gemini/],
  ['Bard', /^bard|^palm/],
  ['Grok', /grok/],
  ['Mixtral', /mixtral/],
  ['Mistral', /mistral/],
  ['Qwen', /qwen/],
  ['Llama', /llama/],
];

/** An id: no spaces, no capitals at its start, a hyphen or digit somewhere; `openai/gpt-4o` names its maker too. */
const ID = /^(?=.*[-\d])[\w.:/-]+$/;

/** The product's name for a model's id; a name that is no id, or of no known product, stays as it is. */
export function productName(model: string): string {
  const own = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
  const isId = ID.test(model) && model === model.toLowerCase();
  return (isId && products.find(([, ids]) => ids.test(own))?.[0]) || model;
}
