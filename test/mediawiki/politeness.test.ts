/** How much is asked, and how: counted on the wire. */
import { expect, test } from 'vitest';
import { program, wikipedia } from './wikipedia.ts';

const here = wikipedia();

/** Titles of a post with many links. */
const many = Array.from({ length: 200 }, (_, index) => `No page ${index}`);

test('two hundred titles cost four requests, and none when they are known', async () => {
  const { api } = program(here);
  const answers = await api.pages('en', many);
  expect(answers.size).toBe(200);
  expect([...answers.values()].every(({ state }) => state === 'missing')).toBe(true);
  expect(here.proxy.seen).toHaveLength(4);
  for (const { url } of here.proxy.seen) expect(url.searchParams.get('titles')!.split('|')).toHaveLength(50);
  await api.pages('en', many);
  expect(here.proxy.seen).toHaveLength(4);
});

test('titles that are asked for one by one within a moment travel together, the same ones once', async () => {
  const { api } = program(here);
  const answers = await Promise.all(['Mali', 'Sun', 'Mali', 'Mali_', 'sun'].map((title) => api.pages('en', [title])));
  expect(answers.map((each) => [...each.values()][0]!.state)).toEqual(Array(5).fill('exists'));
  expect(here.proxy.seen.map(({ url }) => url.searchParams.get('titles'))).toEqual(['Mali|Sun|sun']);
});

test('long titles make no address that servers refuse', async () => {
  const { api } = program(here);
  const titles = Array.from({ length: 50 }, (_, index) => `${'東'.repeat(60)}${index}`);
  const answers = await api.pages('en', titles);
  expect([...answers.values()].every(({ state }) => state === 'missing')).toBe(true);
  for (const { url } of here.proxy.seen) expect(url.href.length).toBeLessThan(8000);
});

test('the same question under way is put once', async () => {
  const { api } = program(here);
  const answers = await Promise.all([1, 2, 3].map(() => api.summary('en', 'Mali')));
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(here.proxy.seen).toHaveLength(1);
});

test('one request a language is under way, and three in all', async () => {
  const { api, clock } = program(here);
  here.proxy.fault = ({ url }) => (url.pathname.endsWith('api.php') ? 'hang' : 'none');
  const titles = ['Mali', 'Sun', 'Gao'];
  const asked = ['en', 'de', 'fr', 'es'].flatMap((language) => titles.map((title) => api.summary(language, title)));
  while (here.proxy.seen.length < 3) await here.proxy.stalled();
  // What else would come comes before an answer to this.
  await fetch(`${here.proxy.base('en')}/nothing.php`);
  expect(here.proxy.seen.filter(({ url }) => url.pathname.endsWith('api.php'))).toHaveLength(3);
  expect(here.proxy.seen.map(({ ofLanguage }) => ofLanguage)).toEqual([1, 1, 1, expect.anything()]);
  here.proxy.fault = () => 'none';
  clock.runOut();
  await Promise.all(asked);
});

test('it is so on good days, too', async () => {
  const { api } = program(here);
  const ask = (language: string) =>
    ['Mali', 'Sun', 'Gao'].flatMap((title) => [api.summary(language, title), api.sections(language, title)]);
  await Promise.all(['en', 'de', 'fr', 'es'].flatMap(ask));
  expect(Math.max(...here.proxy.seen.map(({ ofLanguage }) => ofLanguage))).toBe(1);
  expect(Math.max(...here.proxy.seen.map(({ ofAll }) => ofAll))).toBe(3);
});

test('every request says who asks, takes packed answers and brings nothing along', async () => {
  const { api } = program(here);
  await Promise.all([api.pages('en', ['Mali']), api.search('en', 'mali', 3), api.sections('en', 'Mali')]);
  expect(here.proxy.seen).toHaveLength(4);
  for (const { headers, url } of here.proxy.seen) {
    expect(headers['user-agent']).toBe('Colloquy/1.2.3 (editor@example.org) undici/7');
    expect(headers['accept-encoding']).toMatch(/\bgzip\b/);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(url.searchParams.get('origin')).toBeNull();
    expect(url.searchParams.get('maxlag')).toBeNull();
  }
});

test('a contact cannot add lines or end the comment', async () => {
  const { api } = program(here, { contact: 'me (at) home\r\nCookie: a=b — ü' });
  await api.pages('en', ['Mali']);
  expect(here.proxy.seen[0]!.headers['user-agent']).toBe('Colloquy/1.2.3 (me at homeCookie: a=b) undici/7');
});

test('a browser says who asks in a line of its own, and where from', async () => {
  const { api } = program(here, { library: undefined });
  await api.pages('en', ['Mali']);
  const [{ headers, url }] = here.proxy.seen as [(typeof here.proxy.seen)[0]];
  expect(headers['api-user-agent']).toBe('Colloquy/1.2.3 (editor@example.org)');
  expect(url.searchParams.get('origin')).toBe('*');
});

test('what nobody waits for comes last, and gives way to a lagging database', async () => {
  const { api, clock } = program(here);
  await here.mediawiki.lag(7);
  const answers = await Promise.all([
    api.pages('en', ['Mali'], { background: true }),
    api.pages('en', ['Sun']),
    api.summary('en', 'Sun'),
  ]);
  await here.mediawiki.lag(0);
  expect(answers[1].get('Sun')).toMatchObject({ state: 'exists' });
  expect(answers[2]).toMatchObject({ state: 'known' });
  expect(answers[0].get('Mali')).toEqual({ state: 'not-checked', why: 'busy' });
  const background = here.proxy.seen.filter(({ url }) => url.searchParams.get('maxlag') === '5');
  expect(background).toHaveLength(3);
  // MediaWiki asks for five seconds.
  expect(clock.pauses).toEqual([5000, 5000]);
});

test('nothing is asked where it is not allowed, or of no Wikipedia', async () => {
  const { api } = program(here, { isAllowed: () => false });
  expect((await api.pages('en', ['Mali'])).get('Mali')).toEqual({ state: 'not-checked', why: 'off' });
  expect(await api.summary('en', 'Mali')).toEqual({ state: 'not-checked', why: 'off' });
  expect(await program(here).api.summary('en.evil.example', 'Mali')).toEqual({ state: 'not-checked', why: 'no-host' });
  expect(await program(here).api.summary('', 'Mali')).toEqual({ state: 'not-checked', why: 'no-host' });
  expect(here.proxy.seen).toHaveLength(0);
});
