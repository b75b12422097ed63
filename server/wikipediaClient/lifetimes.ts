/** How long answers are believed. */
const hour = 3_600_000;

/** The kinds of questions whose answers are kept. */
export type Kind = 'page' | 'sections' | 'ids' | 'title-search' | 'text-search' | 'summary' | 'meanings' | 'languages';

/** Articles are rarely moved or deleted; their headings, lists and ranks change more often. */
const lifetimes: Readonly<Record<Kind, number>> = {
  page: 7 * 24 * hour,
  summary: 7 * 24 * hour,
  languages: 7 * 24 * hour,
  sections: 24 * hour,
  ids: 24 * hour,
  meanings: 24 * hour,
  'title-search': 24 * hour,
  'text-search': 24 * hour,
};

/** What is missing may be written soon, perhaps by the editor who was told: it is asked for again after a coffee. */
const missing = hour / 2;

/** How long an answer is believed, in milliseconds; undefined for what is not to be kept. */
export function lifetimeOf(kind: Kind, value: unknown): number | undefined {
  const state = (value as { readonly state?: unknown }).state;
  if (state === 'not-checked') return undefined;
  return state === 'missing' ? missing : lifetimes[kind];
}
