/** Bad days: whatever happens, nothing is called missing, nobody is pressed, and the next day is a good one. */
import { expect, test } from 'vitest';
import type { Fault } from './faultyWikipedia.ts';
import { TestClock } from './testClock.ts';
import { program, wikipedia } from './wikipedia.ts';

const here = wikipedia();

/** Asks for a title that exists and one that does not. */
async function states(api: ReturnType<typeof program>['api'], background = false) {
  const answers = await api.pages('en', ['Mali', 'Nope'], { background });
  return [...answers.values()].map((answer) => (answer.state === 'not-checked' ? answer.why : answer.state));
}

interface Case {
  readonly fault: Fault;
  readonly why: string;
  readonly tries: number;
  readonly pauses?: readonly number[];
}

const cases: Record<string, Case> = {
  'the line breaks': { fault: 'reset', why: 'unreachable', tries: 3, pauses: [1000, 2000] },
  'the line breaks in the middle': { fault: 'reset-half-way', why: 'unreachable', tries: 3, pauses: [1000, 2000] },
  'JSON ends in the middle': { fault: 'truncated', why: 'strange', tries: 3, pauses: [1000, 2000] },
  'a log-in page is in the way': { fault: 'page', why: 'strange', tries: 1 },
  'the type is another': { fault: 'wrong-type', why: 'strange', tries: 1 },
  'the JSON is none of MediaWiki’s': { fault: 'not-an-answer', why: 'strange', tries: 1 },
  'an answer has no end': { fault: 'endless', why: 'strange', tries: 1 },
  'too many requests': { fault: { status: 429 }, why: 'busy', tries: 3, pauses: [1000, 2000] },
  'too many, with seconds to wait': {
    fault: { status: 429, retryAfter: '4' },
    why: 'busy',
    tries: 3,
    pauses: [4000, 4000],
  },
  'too many, with long to wait': { fault: { status: 429, retryAfter: '600' }, why: 'busy', tries: 1 },
  'too many, with a date': {
    fault: { status: 429, retryAfter: 'Tue, 24 Nov 2026 13:00:00 GMT' },
    why: 'busy',
    tries: 1,
  },
  'the server is down': { fault: { status: 503 }, why: 'busy', tries: 3, pauses: [1000, 2000] },
  'the server fails': { fault: { status: 500 }, why: 'busy', tries: 3, pauses: [1000, 2000] },
  'the server forbids it': { fault: { status: 403 }, why: 'refused', tries: 1 },
  'there is no API': { fault: { status: 404 }, why: 'no-host', tries: 1 },
};

test.each(Object.entries(cases))('%s', async (_, { fault, why, tries, pauses = [] }) => {
  const { api, clock } = program(here);
  here.proxy.fault = () => fault;
  expect(await states(api)).toEqual([why, why]);
  expect(here.proxy.seen).toHaveLength(tries);
  expect(clock.pauses).toEqual(pauses);
  here.proxy.reset();
  clock.moveOn(25 * 3_600_000);
  expect(await states(api)).toEqual(['exists', 'missing']);
  expect(here.proxy.seen).toHaveLength(1);
});

test('one bad moment is nothing that anybody sees', async () => {
  for (const fault of ['reset', 'truncated', { status: 503, retryAfter: '1' }] as const) {
    const { api } = program(here);
    here.proxy.reset();
    here.proxy.fault = () => (here.proxy.seen.length === 1 ? fault : 'none');
    expect(await states(api)).toEqual(['exists', 'missing']);
    expect(here.proxy.seen).toHaveLength(2);
  }
});

test.each(['hang', 'drip'] as const)('an answer that does not come (%s) is waited for once', async (fault) => {
  const { api, clock } = program(here);
  here.proxy.fault = () => fault;
  const stalled = here.proxy.stalled();
  const givenUp = here.proxy.givenUp();
  const asked = states(api);
  await stalled;
  clock.runOut();
  expect(await asked).toEqual(['slow', 'slow']);
  // The line is closed, too.
  await givenUp;
  expect(here.proxy.seen).toHaveLength(1);
});

test('in the background it is waited for three times', async () => {
  const { api, clock } = program(here);
  here.proxy.fault = () => 'hang';
  const asked = states(api, true);
  for (let attempt = 1; attempt <= 3; attempt++) {
    if (here.proxy.seen.length < attempt) await here.proxy.stalled();
    clock.runOut();
  }
  expect(await asked).toEqual(['slow', 'slow']);
});

test('in the background a longer wait is waited for', async () => {
  const { api, clock } = program(here);
  here.proxy.fault = () => (here.proxy.seen.length === 1 ? { status: 429, retryAfter: '60' } : 'none');
  expect(await states(api, true)).toEqual(['exists', 'missing']);
  expect(clock.pauses).toEqual([60_000]);
});

test('nobody stands in line behind a long wait of the background', async () => {
  let release = () => {};
  let paused = () => {};
  const isPaused = new Promise<void>((resolve) => {
    paused = resolve;
  });
  const clock = new TestClock();
  clock.pause = () => {
    paused();
    return new Promise((resolve) => {
      release = resolve;
    });
  };
  const { api } = program(here, { clock });
  here.proxy.fault = () => (here.proxy.seen.length === 1 ? { status: 429, retryAfter: '60' } : 'none');
  const background = states(api, true);
  await isPaused;
  expect((await api.pages('en', ['Sun'])).get('Sun')).toEqual({ state: 'not-checked', why: 'busy' });
  expect(here.proxy.seen).toHaveLength(1);
  release();
  expect(await background).toEqual(['exists', 'missing']);
  expect((await api.pages('en', ['Sun'])).get('Sun')).toMatchObject({ state: 'exists' });
});

test('nobody is sent elsewhere', async () => {
  const other = program(here);
  for (const redirect of [
    'https://example.org/w/api.php',
    `${here.proxy.base('de')}/api.php`,
    '//[',
    '/en/w/api.php',
  ]) {
    here.proxy.reset();
    here.proxy.fault = () => ({ redirect });
    const { api } = program(here);
    expect(await states(api)).toEqual(['strange', 'strange']);
    expect(here.proxy.seen).toHaveLength(1);
  }
  expect(other.clock.pauses).toEqual([]);
});

test('a server that fails is left alone for a while: the other questions are not put', async () => {
  const { api, clock } = program(here);
  here.proxy.fault = () => ({ status: 503 });
  const titles = Array.from({ length: 200 }, (_, index) => `Title ${index}`);
  const answers = await api.pages('en', titles);
  expect(new Set([...answers.values()].map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ state: 'not-checked', why: 'busy' })]),
  );
  expect(here.proxy.seen).toHaveLength(3);
  // Other servers are asked.
  here.proxy.reset();
  expect((await api.pages('de', ['Mali'])).get('Mali')).toMatchObject({ state: 'exists' });
  expect(await states(api)).toEqual(['busy', 'busy']);
  clock.moveOn(31_000);
  expect(await states(api)).toEqual(['exists', 'missing']);
});

test('a wait that a server asked for holds for the editor’s other programs, and is over when it is', async () => {
  const { store, clock, api } = program(here);
  here.proxy.fault = () => ({ status: 429, retryAfter: '600' });
  expect(await states(api)).toEqual(['busy', 'busy']);
  here.proxy.reset();
  const other = program(here, { store, clock });
  expect(await states(other.api)).toEqual(['busy', 'busy']);
  clock.moveOn(599_000);
  expect(await states(other.api)).toEqual(['busy', 'busy']);
  expect(here.proxy.seen).toHaveLength(0);
  clock.moveOn(2000);
  expect(await states(other.api)).toEqual(['exists', 'missing']);
});

test('who gives up is answered at once, and the line is closed when all have', async () => {
  const { api } = program(here);
  here.proxy.fault = () => 'hang';
  const [first, second] = [new AbortController(), new AbortController()];
  const stalled = here.proxy.stalled();
  const asked = [first, second].map(({ signal }) => api.summary('en', 'Mali', { signal }));
  await stalled;
  const givenUp = here.proxy.givenUp();
  first.abort(new Error('first'));
  await expect(asked[0]).rejects.toThrow('first');
  here.proxy.fault = () => 'none';
  second.abort(new Error('second'));
  await expect(asked[1]).rejects.toThrow('second');
  await givenUp;
  expect(await api.summary('en', 'Mali')).toMatchObject({ state: 'known' });
});

test('titles that nobody wants any more are not asked for', async () => {
  const { api } = program(here);
  const ending = new AbortController();
  const given = api.pages('en', ['Mali'], { signal: ending.signal });
  const wanted = api.pages('en', ['Sun']);
  ending.abort(new Error('enough'));
  await expect(given).rejects.toThrow('enough');
  expect((await wanted).get('Sun')).toMatchObject({ state: 'exists' });
  expect(here.proxy.seen.map(({ url }) => url.searchParams.get('titles'))).toEqual(['Sun']);
});

test('a machine without a line is told so, fast', async () => {
  const clock = new TestClock();
  const fetch = () => Promise.reject(new TypeError('fetch failed'));
  const { api } = program(here, { clock, fetch });
  expect(await states(api)).toEqual(['unreachable', 'unreachable']);
  expect(await states(api)).toEqual(['unreachable', 'unreachable']);
  expect(clock.pauses).toEqual([1000, 2000]);
});
