import { expect, it } from 'vitest';
import { WordPressError } from './failure.ts';
import { readSiteAddress } from './siteAddress.ts';

it.each([
  ['blog.example', 'https://blog.example/'],
  ['  https://Blog.Example/sub/  ', 'https://blog.example/sub/'],
  ['blog.example:8443/a', 'https://blog.example:8443/a'],
  ['bücher.example', 'https://xn--bcher-kva.example/'],
  ['https://me:secret@blog.example/?p=3#x', 'https://blog.example/'],
  ['https://blog.example/wp-admin/post-new.php', 'https://blog.example/'],
  ['https://blog.example/b/wp-login.php', 'https://blog.example/b/'],
  ['https://blog.example/wp-json/wp/v2/posts', 'https://blog.example/'],
  ['http://localhost:8080', 'http://localhost:8080/'],
  ['http://127.0.0.1:1/', 'http://127.0.0.1:1/'],
  ['http://127.1:1/', 'http://127.0.0.1:1/'],
  ['http://[::1]:1/', 'http://[::1]:1/'],
  ['http://blog.localhost/', 'http://blog.localhost/'],
])('reads %j', (typed, address) => {
  expect(readSiteAddress(typed).href).toBe(address);
});

it.each([
  ['http://blog.example', 'insecure'],
  ['HTTP://blog.example', 'insecure'],
  ['http://localhost.example', 'insecure'],
  ['http://127.0.0.1.example', 'insecure'],
  ['http://localhost@blog.example', 'insecure'],
  ['http://192.168.1.2', 'insecure'],
  ['http://0.0.0.0', 'insecure'],
  ['ftp://blog.example', 'no-address'],
  ['file:///etc/passwd', 'no-address'],
  ['my blog', 'no-address'],
  ['https://', 'no-address'],
  ['', 'no-address'],
])('refuses %j', (typed, kind) => {
  const failure = (() => {
    try {
      return readSiteAddress(typed);
    } catch (error) {
      return error instanceof WordPressError ? error.failure.kind : error;
    }
  })();
  expect(failure).toBe(kind);
});
