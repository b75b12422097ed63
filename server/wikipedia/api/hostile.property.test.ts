/** The law of answers: whatever comes, reading it gives an answer or says that it is none; nothing is missing by mistake. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageLinksQuestion } from './languageLinks.ts';
import { meaningsQuestion } from './meanings.ts';
import { pagesQuestion } from './pages.ts';
import { NoAnswer, type Question } from './question.ts';
import { searchQuestion } from './search.ts';
import { idsQuestion, sectionsQuestion } from './sections.ts';
import { summaryQuestion } from './summary.ts';

/** Answers as MediaWiki 1.39 gives them, shortened. */
const answers: readonly unknown[] = [
  {
    batchcomplete: true,
    query: {
      normalized: [{ fromencoded: false, from: 'a', to: 'A' }],
      interwiki: [{ title: 'de:A', iw: 'de' }],
      redirects: [{ from: 'A', to: 'B', tofragment: 'C' }],
      pages: [
        { ns: 0, title: 'X', missing: true },
        { pageid: 1, ns: 0, title: 'B', index: 1, pageprops: { disambiguation: '' }, description: 'd' },
        { title: '[bad', invalidreason: 'why', invalid: true },
      ],
    },
  },
  {
    query: {
      pages: [
        {
          ...{ pageid: 1, ns: 0, title: 'B', extract: 'e', thumbnail: { source: 'https://x.org/a.png' } },
          langlinks: [{ lang: 'de', url: 'https://de.wikipedia.org/wiki/B', title: 'B' }],
        },
      ],
    },
  },
  { parse: { title: 'B', pageid: 1, redirects: [], sections: [{ level: '2', line: 'L <i>x', anchor: 'L' }] } },
  { parse: { title: 'B', text: '<ul><li><a href="/wiki/C" title="C">C</a>, it</li></ul><h2 id="L">L</h2>' } },
  { error: { code: 'maxlag', info: 'Waiting', lag: 7 } },
  { error: { code: 'missingtitle' } },
];

const questions: readonly Question<unknown>[] = [
  pagesQuestion(['a', 'X', '[bad', 'de:A']),
  searchQuestion('title', 'a', 5),
  searchQuestion('text', 'a', 5),
  summaryQuestion('B'),
  sectionsQuestion('B'),
  idsQuestion('B'),
  meaningsQuestion('B'),
  languageLinksQuestion('B'),
];

/** An answer in which some values are others. */
const spoiled = fc
  .record({
    answer: fc.constantFrom(...answers),
    values: fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom('', '__proto__', '\ud800', '<a title="', -1)), {
      minLength: 1,
      maxLength: 3,
    }),
    at: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ answer, values, at }) => {
    let count = 0;
    const places = new Map(values.map((value, index) => [at[index]! % 30, value]));
    const copy = (value: unknown): unknown => {
      if (places.has(count++)) return places.get(count - 1);
      if (Array.isArray(value)) return value.map(copy);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
    };
    return copy(answer);
  });

async function read(question: Question<unknown>, json: unknown): Promise<unknown> {
  try {
    return await question.read(json);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return undefined;
  }
}

test('whatever comes, it is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, fc.jsonValue()), async (json) => {
      for (const question of questions) await read(question, json);
    }),
    { numRuns: 500 },
  );
});

test('a title is missing only where the server says so of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, fc.jsonValue()), async (json) => {
      const found = (await read(pagesQuestion(['a', 'X']), json)) as ReadonlyMap<string, { state: string }> | undefined;
      const states = [...(found?.values() ?? [])].map(({ state }) => state);
      if (states.includes('missing')) expect(JSON.stringify(json)).toMatch(/"missing":(?:true|"")/);
    }),
    { numRuns: 500 },
  );
});

test('a page is long, and read once', async () => {
  const text = '<li><a title="A" '.repeat(100_000);
  expect(await meaningsQuestion('B').read({ parse: { text } })).toMatchObject({ state: 'known' });
  const nested = `${'<li>'.repeat(200_000)}<a href="/wiki/A" title="A">A</a>`;
  expect(await meaningsQuestion('B').read({ parse: { text: nested } })).toMatchObject({ value: [{ title: 'A' }] });
});
