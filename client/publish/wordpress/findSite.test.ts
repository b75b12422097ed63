import { expect, it } from 'vitest';
import { WordPressError } from './failure.ts';
import { findSite } from './findSite.ts';
import type { Network } from './request.ts';

const index = { name: 'Blog', namespaces: ['wp/v2'], authentication: { 'application-passwords': {} } };
const signal = new AbortController().signal;

/** A net of pages, by address; a page may have been reached by redirects. */
function net(pages: Record<string, { text?: object | string; status?: number; link?: string; at?: string }>) {
  const asked: string[] = [];
  const fetch: Network['fetch'] = async (url, { headers }) => {
    asked.push(url.href);
    expect(new Headers(headers).has('authorization')).toBe(false);
    const page = pages[url.href];
    if (!page) throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
    const { text = '', status = 200, link, at = url.href } = page;
    const response = new Response(typeof text === 'string' ? text : JSON.stringify(text), { status });
    if (link) response.headers.set('link', link);
    Object.defineProperty(response, 'url', { value: at });
    return response;
  };
  return { network: { fetch, patience: 1000 }, asked };
}

const outcome = async (pages: Parameters<typeof net>[0], typed = 'https://blog.example/') => {
  try {
    return await findSite(net(pages).network, new URL(typed), signal);
  } catch (error) {
    return error instanceof WordPressError ? error.failure : error;
  }
};

const api = '<https://blog.example/wp-json/>; rel="https://api.w.org/"';

it('takes the address of the header among others', async () => {
  const link = `</style.css>; rel=preload, ${api}, <https://wp.me/x>; rel=shortlink`;
  const pages = { 'https://blog.example/': { link }, 'https://blog.example/wp-json/': { text: index } };
  expect(await outcome(pages)).toEqual({
    ...{ address: 'https://blog.example', name: 'Blog', api: 'https://blog.example/wp-json/' },
    admin: 'https://blog.example/wp-admin/',
  });
});

it('finds a blog in a folder, with WordPress in another, from one of its pages', async () => {
  const here = { ...index, home: 'https://blog.example/news', url: 'https://blog.example/news/wp' };
  const link = '<https://blog.example/news/wp-json/>; rel="https://api.w.org/"';
  const pages = {
    'https://blog.example/news/a-post/': { link },
    'https://blog.example/news/wp-json/': { text: here },
  };
  expect(await outcome(pages, 'https://blog.example/news/a-post/')).toMatchObject({
    ...{ address: 'https://blog.example/news', admin: 'https://blog.example/news/wp/wp-admin/' },
  });
});

it('asks at the place that works everywhere where no header tells', async () => {
  const pages = {
    'https://blog.example/sub': { status: 405 },
    'https://blog.example/sub/?rest_route=/': { text: index },
  };
  expect(await outcome(pages, 'https://blog.example/sub')).toMatchObject({
    ...{ address: 'https://blog.example/sub', api: 'https://blog.example/sub/?rest_route=/' },
  });
});

it('does not believe what a site says of others', async () => {
  const claims = { ...index, home: 'https://bank.example', url: 'https://bank.example' };
  const pages = { 'https://blog.example/': { link: api }, 'https://blog.example/wp-json/': { text: claims } };
  expect(await outcome(pages)).toMatchObject({
    address: 'https://blog.example',
    admin: 'https://blog.example/wp-admin/',
  });
});

it.each([
  ['no-wordpress', { 'https://blog.example/': {}, 'https://blog.example/?rest_route=/': { text: '<html>' } }],
  ['no-wordpress', { 'https://blog.example/': {}, 'https://blog.example/?rest_route=/': { status: 404 } }],
  ['no-wordpress', { 'https://blog.example/': {}, 'https://blog.example/?rest_route=/': { text: {} } }],
  ['moved', { 'https://blog.example/': { link: '<https://evil.example/wp-json/>; rel="https://api.w.org/"' } }],
  [
    'moved',
    {
      'https://blog.example/': { link: api },
      'https://blog.example/wp-json/': { at: 'https://evil.example/', text: index },
    },
  ],
  ['insecure', { 'https://blog.example/': { at: 'http://blog.example/' } }],
  ['insecure', { 'https://blog.example/': { link: '<http://blog.example/wp-json/>; rel="https://api.w.org/"' } }],
  [
    'insecure',
    {
      'https://blog.example/': { link: api },
      'https://blog.example/wp-json/': { at: 'http://blog.example/wp-json/', text: index },
    },
  ],
  ['unreachable', {}],
])('%s', async (kind, pages) => {
  expect(await outcome(pages as Parameters<typeof net>[0])).toMatchObject({ kind });
});
