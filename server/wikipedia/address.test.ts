import { expect, test } from 'vitest';
import { classifyLink } from './classify.ts';

const judge = (href: string) => classifyLink(href, { allowedHosts: [], ownHosts: [] });

test.each([
  ['javascript:alert(1)', 'javascript'],
  ['JavaScript:alert(1)', 'javascript'],
  [' \u0001javascript:alert(1)', 'javascript'],
  ['java\tscript:alert(1)', 'javascript'],
  ['java\nscript:alert(1)', 'javascript'],
  ['java\u0000script:alert(1)', 'javascript'],
  ['java\u200bscript:alert(1)', 'javascript'],
  ['javascript&colon;alert(1)', 'javascript'],
  ['&#106;avascript:alert(1)', 'javascript'],
  ['&#x6A;avascript:alert(1)', 'javascript'],
  ['java&Tab;script:alert(1)', 'javascript'],
  ['javascript://en.wikipedia.org/%0aalert(1)', 'javascript'],
  ['vbscript:msgbox(1)', 'vbscript'],
  ['data:text/html,<script>alert(1)</script>', 'data'],
  ['data:image/svg+xml;base64,PHN2Zz4=', 'data'],
  ['data:application/xhtml+xml,x', 'data'],
  ['DATA:text/javascript,alert(1)', 'data'],
  ['file:///etc/passwd', 'file'],
  ['blob:https://en.wikipedia.org/x', 'blob'],
  ['view-source:https://en.wikipedia.org/', 'view-source'],
  ['command:workbench.action.quit', 'command'],
])('%j is unsafe', (href, scheme) => {
  expect(judge(href)).toEqual({ kind: 'unsafe', scheme });
});

test.each([
  '',
  '#section',
  '/about',
  'page.html',
  '../page.html',
  '?q=javascript:alert(1)',
  './javascript:alert(1)',
  'mailto:editor@example.org',
  'tel:+49123',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:,hello',
])('%j is local', (href) => {
  expect(judge(href)).toEqual({ kind: 'local' });
});

test.each([
  'https://',
  'https://exa mple.org/',
  'http://[::1',
  'https://a%b/',
  'https://:80/',
  'C:\\posts\\mali.md',
  'doi:10.1000/182',
])('%j is malformed', (href) => {
  expect(judge(href)).toEqual({ kind: 'malformed' });
});

test.each([
  ['www.un.org', 'elsewhere'],
  ['x.com', 'elsewhere'],
  ['evil.com/en.wikipedia.org', 'elsewhere'],
  ['en.wikipedia.org/wiki/Mali', 'form'],
  ['notes/mali.md', 'local'],
  ['Mali', 'local'],
  ['common.org.md', 'local'],
  ['../company.html', 'local'],
])('%j, pasted without a scheme, is %s', (href, kind) => {
  expect(classifyLink(href, { allowedHosts: [], ownHosts: [] }).kind).toBe(kind);
});
