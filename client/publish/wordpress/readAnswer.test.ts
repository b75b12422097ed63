import { expect, it } from 'vitest';
import { WordPressError } from './failure.ts';
import { readAnswer } from './readAnswer.ts';

const answer = (status: number, text: string, headers: Record<string, string> = {}) => ({
  ...{ status, text, headers: new Headers(headers), url: new URL('https://blog.example/wp-json/wp/v2/posts') },
});
const failureOf = (...given: Parameters<typeof answer>) => {
  try {
    return readAnswer(answer(...given));
  } catch (error) {
    return error instanceof WordPressError ? error.failure : error;
  }
};
const name = 'blog.example';

it.each([
  ['{"id":1}', { id: 1 }],
  ['\uFEFF[]', []],
])('reads %j', (text, data) => {
  expect(readAnswer(answer(201, text))).toEqual(data);
});

// The codes and sentences are WordPress 6.5.5's own, but for those of plugins.
it.each([
  [401, '{"code":"rest_cannot_edit","message":"Sorry…","data":{"status":401}}', { kind: 'rejected', name }],
  [401, '<h1>Authorization Required</h1>', { kind: 'rejected', name }],
  [
    403,
    '{"code":"rest_cannot_create","message":"Sorry, <b>no</b>."}',
    { kind: 'forbidden', name, detail: 'Sorry, no.' },
  ],
  [403, '<h1>Forbidden</h1>', { kind: 'page', name }],
  [403, '{"code":"rest_disabled","message":"Off"}', { kind: 'rest-off', name }],
  [401, '{"code":"rest_login_required","message":"Off"}', { kind: 'rest-off', name }],
  [404, '{"code":"rest_post_invalid_id","message":"Invalid post ID."}', { kind: 'missing', name }],
  [
    400,
    '{"code":"empty_content","message":"Content, title, and excerpt are empty."}',
    { kind: 'refused', name, detail: 'Content, title, and excerpt are empty.' },
  ],
  [400, '{"message":7}', { kind: 'refused', name, detail: '400' }],
  [413, '<h1>Too large</h1>', { kind: 'page', name }],
  [429, '', { kind: 'busy', name }],
  [503, '<h1>Briefly unavailable</h1>', { kind: 'busy', name }],
  [500, '{"code":"internal_server_error"}', { kind: 'server', name, status: 500 }],
  [200, '', { kind: 'page', name }],
  [200, '<!doctype html>', { kind: 'page', name }],
  [200, '"words"', { kind: 'page', name }],
  [200, '{"id":1,"tit', { kind: 'broken-off', name }],
  [200, '<br />Warning: x{"id":1}', { kind: 'page', name }],
])('%i %j', (status, text, failure) => {
  expect(failureOf(status, text)).toEqual(failure);
});

it.each([
  ['https://evil.example/x', 'https://evil.example'],
  ['/login', 'https://blog.example'],
  ['//other.example/', 'https://other.example'],
  ['https://', 'https://blog.example'],
])('tells of a redirect to %j', (location, detail) => {
  expect(failureOf(302, '', { location })).toEqual({ kind: 'moved', name, detail });
});

it('cuts a long message', () => {
  const failure = failureOf(400, JSON.stringify({ message: '<'.repeat(50_000) + 'x'.repeat(50_000) }));
  expect(JSON.stringify(failure).length).toBeLessThan(300);
});
