import { expect, it } from 'vitest';
import { shellHtml } from './html.ts';
import type { PanelWords } from './messages.ts';

const shell = {
  nonce: 'N0',
  cspSource: 'https://source.example',
  scriptUri: 'https://source.example/preview.js',
  styleUri: 'https://source.example/preview.css',
  language: 'en',
  title: 'Preview',
  words: { empty: '"><script>alert(1)</script>', look: 'Look', keys: 'Keys' } as PanelWords,
  view: { look: 'interview', paper: 'theme' },
  isWebAllowed: false,
} as const;
const html = shellHtml(shell);

it('lets nothing run but its own script, and nothing load but its own files', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  expect(policy).toBe(
    "default-src 'none'; style-src https://source.example; script-src 'nonce-N0'; img-src https://source.example; font-src https://source.example; base-uri 'none'; form-action 'none'",
  );
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/unsafe-|style="|onload=/);
});

it('has a status for screen readers and a landmark for the post', () => {
  expect(html).toContain('role="status" aria-live="polite"');
  expect(html).toContain('<main id="post"');
  expect(html).toContain('role="toolbar" aria-label="Look"');
});

it('loads images from the web when they are allowed, and nothing else', () => {
  const policy = 'img-src https://source.example';
  expect(shellHtml({ ...shell, isWebAllowed: true })).toBe(html.replace(policy, `${policy} https:`));
});
