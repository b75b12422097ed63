/** The texts that are measured: transcripts of any length, the same in every run. */

/** The lengths that are measured, in characters. */
export const sizes = [17_000, 1_700_000, 8_000_000] as const;

/** How a length is called in tables. */
export function sizeName(length: number): string {
  return length < 1e6 ? `${length / 1e3} KB` : `${length / 1e6} MB`;
}

const subjects = ['The council', 'The mission', 'A later report', 'The government', 'One of the envoys', 'The press'];
const verbs = ['voted on', 'did not mention', 'returned to', 'was asked about', 'put off', 'described'];
const objects = [
  'the mandate',
  'the budget',
  'a second phase',
  'the model’s answer',
  'what had been agreed',
  'the north',
];
const endings = [
  'within a year',
  '– at least on paper',
  'as *both* sides knew',
  'without **any** result',
  'in December',
];
const articles = [
  'Mali',
  'United_Nations_Security_Council',
  'Bamako',
  'Peacekeeping',
  'Sahel',
  'Tuareg_rebellion_(2012)',
];

const head = `---
title: What became of the mission
model: Google Bard
---

Some words before the first question.

`;
const note = `> **IMPORTANT NOTE:** This is a conversation with an artificial intelligence model (Google Bard) and might contain \
inaccuracies. This blog is a proof of concept. The model’s knowledge only goes up to August 2023. The links have been \
added by the human editor and refer only to Wikipedia articles.
`;

/** A transcript of about `length` characters with a link every 400; with slips, each tenth leads elsewhere than to Wikipedia. */
export function post(length: number, slips = false): string {
  let state = 1;
  // Park and Miller's generator: the same choices in every run.
  const pick = (list: readonly string[]) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[Math.floor((state / 2_147_483_647) * list.length)] as string;
  };
  const words = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(endings)}`;
  let links = 0;
  // A post links an article once.
  let article = 0;
  const link = () => {
    const host = slips && ++links % 10 === 0 ? 'example.com' : 'en.wikipedia.org';
    return `[${pick(objects)}](https://${host}/wiki/${pick(articles)}_${++article})`;
  };
  const sentences = (count: number) => Array.from({ length: count }, () => `${words()}.`).join(' ');
  const paragraph = () => `${sentences(3)} See ${link()}. ${sentences(2)}\n\n`;
  const list = () => `- ${words()}: ${link()}.\n- ${sentences(2)}\n- ${sentences(2)}\n\n`;
  const table = () =>
    `| year | what |\n| --- | --- |\n| 2013 | ${words()} |\n| 2023 | ${link()} |\n\n${sentences(3)}\n\n`;
  const turn = (at: number) =>
    `**Editor:** Is it true that ${words()}?\n\n**Bard:** ${paragraph()}${at % 3 === 0 ? list() : paragraph()}` +
    `${at % 4 === 0 ? `### ${pick(subjects)} in ${2000 + at}\n\n${paragraph()}` : ''}${at % 9 === 0 ? table() : ''}`;
  const parts = [head];
  for (let at = 1, rest = length - head.length - note.length; rest > 0; at++) {
    const text = turn(at);
    parts.push(text);
    rest -= text.length;
  }
  return flat(parts.join('') + note);
}

/** One piece in memory, as a text that was read from somewhere. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
