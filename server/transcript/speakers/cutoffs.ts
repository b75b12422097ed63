/** When the knowledge of models ends. Data that ages: looked up in November 2026; a blog corrects it under `models`. */

/** What is known of one model of the catalogue. */
export interface Cutoff {
  /** The model's id in the catalogue. */
  readonly model: string;
  /** The last month of what it was trained on, as `2021-09`; undefined where it looks things up on the web. */
  readonly month: string | undefined;
  /** Whether its maker gives one date for all that goes by the name. Only such a date is held against a note. */
  readonly isCertain: boolean;
  /** Where it was looked up. */
  readonly source: string;
}

const openai = 'https://developers.openai.com/api/docs/models';
const anthropic = 'https://support.claude.com/en/articles/8114494-how-up-to-date-is-claude-s-training-data';
const wikipedia = 'https://en.wikipedia.org/wiki/Knowledge_cutoff';
const searching = 'https://libguides.monroecc.edu/c.php?g=1372734&p=10320768';
const compared = 'https://az-arte.com/en/articles/ai-knowledge-cutoff-dates';

/** `ChatGPT`, `Claude` and `Gemini` by themselves are not here: which model answers under such a name changes. */
export const cutoffs: readonly Cutoff[] = [
  { model: 'gpt-3.5', month: '2021-09', isCertain: true, source: `${openai}/gpt-3.5-turbo` },
  // The maker's page said September 2021 in 2023 and says December 2023 today.
  { model: 'gpt-4', month: '2021-09', isCertain: false, source: `${openai}/gpt-4` },
  // Its previews of 2023 end in April 2023.
  { model: 'gpt-4 turbo', month: '2023-12', isCertain: false, source: `${openai}/gpt-4-turbo` },
  // In ChatGPT it was updated, reportedly to June 2024.
  { model: 'gpt-4o', month: '2023-10', isCertain: false, source: `${openai}/gpt-4o` },
  { model: 'gpt-4.1', month: '2024-06', isCertain: true, source: `${openai}/gpt-4.1` },
  { model: 'o3', month: '2024-06', isCertain: true, source: `${openai}/o3` },
  // Its smaller versions end earlier.
  { model: 'gpt-5', month: '2024-09', isCertain: false, source: `${openai}/gpt-5` },
  { model: 'claude 3', month: '2023-08', isCertain: true, source: wikipedia },
  { model: 'claude 3 opus', month: '2023-08', isCertain: true, source: anthropic },
  { model: 'claude 3.5 sonnet', month: '2024-04', isCertain: true, source: wikipedia },
  // “At least”: later versions know more.
  { model: 'gemini 1.5 pro', month: '2023-11', isCertain: false, source: wikipedia },
  {
    model: 'gemini 2.5 pro',
    month: '2025-01',
    isCertain: false,
    source: 'https://ai.google.dev/gemini-api/docs/models/gemini-2.5-pro',
  },
  // Tuned on data up to July 2023.
  {
    model: 'llama 2',
    month: '2022-09',
    isCertain: false,
    source: 'https://github.com/meta-llama/llama/blob/main/MODEL_CARD.md',
  },
  // March 2023 in its small version.
  {
    model: 'llama 3',
    month: '2023-12',
    isCertain: false,
    source: 'https://github.com/meta-llama/llama3/blob/main/MODEL_CARD.md',
  },
  { model: 'bard', month: undefined, isCertain: true, source: searching },
  { model: 'bing', month: undefined, isCertain: true, source: searching },
  { model: 'copilot', month: undefined, isCertain: true, source: compared },
  { model: 'perplexity', month: undefined, isCertain: true, source: compared },
];
