import { expect, test } from 'vitest';
import { productName } from './productName.ts';

test.each([
  ['gpt-4o', 'ChatGPT'],
  ['text-davinci-002-render-sha', 'ChatGPT'],
  ['o3-mini', 'ChatGPT'],
  ['openai/gpt-5', 'ChatGPT'],
  ['claude-3-5-sonnet-20241022', 'Claude'],
  ['models/gemini-2.5-pro', 'Gemini'],
  ['meta-llama/llama-3.1-8b', 'Llama'],
  ['deepseek-r1-distill-llama', 'DeepSeek'],
  ['GPT-4', 'GPT-4'],
  ['Claude 3 Opus', 'Claude 3 Opus'],
  ['command-r', 'command-r'],
  ['', ''],
])('%j is %j', (model, name) => {
  expect(productName(model)).toBe(name);
});
