import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExportResult } from '../../server/protocol.ts';
import { Client, modern } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;

beforeEach(async () => {
  client = await Client.start(server, { capabilities: modern });
});
afterEach(() => client.stop());

const about = { look: 'interview', name: 'bridge', today: '2026-11-24' } as const;

function exported(document: { uri: string }, format: string, more = {}): Promise<ExportResult> {
  return client.ask<ExportResult>('transcript/export', document, { ...about, format, ...more });
}

test('a post is exported as it is edited, with what stands in the way of it', async () => {
  const document = client.open(clean);
  expect(await exported(document, 'wordpress')).toMatchObject({
    text: expect.stringContaining('<!-- wp:paragraph -->'),
    fileName: 'bridge.wordpress.html',
    errors: 0,
    worst: [],
  });
  const faulty = client.open(clean.replace(/^> .*$/gm, ''), 'file:///faulty.transcript.md');
  const { errors, worst } = await exported(faulty, 'text');
  expect(errors).toBeGreaterThan(0);
  expect(worst[0]).toEqual(expect.any(String));
});

test('images become part of a page when they are brought', async () => {
  const document = client.open('**Editor:** A?\n\n![a](img/a%20b.png)\n\n**Bard:** B.');
  const first = await exported(document, 'document');
  expect(first).toMatchObject({ embedsImages: true, images: [{ address: 'img/a%20b.png', path: 'img/a b.png' }] });
  const images = { 'img/a%20b.png': btoa('\x89PNG\r\n\x1a\n') };
  expect((await exported(document, 'document', { images })).text).toContain('src="data:image/png;base64,iVBORw0KGgo="');
});

test('a post that is not open fails with a sentence', async () => {
  await expect(exported({ uri: 'file:///nowhere.md' }, 'text')).rejects.toThrow('The post could not be exported.');
});
