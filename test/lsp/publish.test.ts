import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NotedPublication, PublishResult } from '../../server/protocol.ts';
import { Client, edited, modern } from './client.ts';
import { clean, note } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;

beforeEach(async () => {
  client = await Client.start(server, { capabilities: modern });
});
afterEach(() => client.stop());

const publish = (text: string) =>
  client.ask<PublishResult>('transcript/publish', client.open(text), { look: 'interview', name: 'post' });

test('a post as WordPress takes it: its title apart, its text in blocks', async () => {
  const post = await publish(clean.replace('model: Bard', 'model: Bard\ndescription: In short.\nslug: mali'));
  expect(post).toMatchObject({ title: 'The end of a mission', excerpt: 'In short.', slug: 'mali' });
  expect(post).toMatchObject({ errors: 0, imagesBeside: 0, published: null });
  const { content } = post as { content: string };
  expect(content.startsWith('<!-- wp:')).toBe(true);
  expect(content).toContain('<strong>Editor:</strong> Why did it end so fast 🙂?');
  expect(content).not.toContain('The end of a mission');
});

test('what stands in the way is counted, and images that WordPress cannot see', async () => {
  const text = `${clean.replace(note, '').replace('Nobody knows.', '![A map](map.png) and ![b](https://upload.wikimedia.org/b.png)')}`;
  expect(await publish(text)).toMatchObject({ errors: 1, imagesBeside: 1, excerpt: null, slug: null });
});

test.each([
  ['', 'There is nothing to publish yet.'],
  ['---\nwordpress: { site: x }\n---\n\n# T\n', 'does not say plainly'],
  ['---\nwordpress: {\n---\n\n# T\n', 'does not say plainly'],
  ['---\n- a\n---\n\n# T\n', 'does not say plainly'],
])('nothing is published of %j', async (text, why) => {
  expect(await publish(text)).toEqual({ nothing: expect.stringContaining(why) });
});

test('where it was published is noted, and known again', async () => {
  const document = client.open(clean);
  const publication = { site: 'https://blog.example', id: 7, file: 'mali.transcript.md' };
  const noted = await client.ask<NotedPublication>('transcript/notePublication', document, { publication });
  const text = edited(document, noted.edits);
  expect(text).toBe(
    clean.replace(
      'speakers: [Editor, Bard]\n',
      (line) => `${line}wordpress: { site: https://blog.example, id: 7, file: mali.transcript.md }\n`,
    ),
  );
  expect(await publish(text)).toMatchObject({ published: publication, errors: 0 });
});
