import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { defaultConfiguration } from '../../config/configuration.ts';
import type { InitializationOptions } from '../../protocol.ts';
import { MemoryStore } from '../../wikipediaClient/answerStore.ts';
import { wallClock } from '../../wikipediaClient/clock.ts';
import { WikipediaClient } from '../../wikipediaClient/wikipediaClient.ts';
import { wikipediaFor } from './wikipedia.ts';

/** A session, what it did, and a way to tell it that the workspace is trusted now. */
function session(options: InitializationOptions | undefined) {
  const told: { opened: (string | undefined)[]; asked: number; trust(): void } = {
    opened: [],
    asked: 0,
    trust: () => undefined,
  };
  const connection = {
    onNotification: (_: unknown, handler: () => void) => {
      told.trust = handler;
    },
    onShutdown: () => undefined,
  } as unknown as Connection;
  const json = { query: { pages: [{ title: 'Mali', missing: true }] } };
  const fetch = async () => {
    told.asked++;
    return Response.json(json);
  };
  const world = { fetch, clock: wallClock, store: new MemoryStore(), version: '1', library: 'x/1' };
  const open = async (folder: string | undefined, isAllowed: () => boolean) => {
    told.opened.push(folder);
    return new WikipediaClient({ ...world, isAllowed });
  };
  return { told, api: wikipediaFor(connection, { open }, options) };
}

async function stateOf(api: ReturnType<typeof session>['api'], title = 'Mali') {
  return (await (await api(defaultConfiguration)).pages('en', [title])).get(title);
}

test('nothing is loaded before the first question, and it is loaded once', async () => {
  const { told, api } = session({ isTrusted: true, cacheFolder: 'file:///cache' });
  expect(told.opened).toEqual([]);
  await Promise.all([stateOf(api), stateOf(api)]);
  expect(told.opened).toEqual(['file:///cache']);
  expect(told.asked).toBe(1);
});

test('in a workspace that is not trusted nothing is asked until it is', async () => {
  const { told, api } = session({ isTrusted: false });
  expect(await stateOf(api)).toEqual({ state: 'not-checked', why: 'off' });
  expect(told.asked).toBe(0);
  told.trust();
  expect(await stateOf(api)).toMatchObject({ state: 'missing' });
});

test('editors that know no trust may ask', async () => {
  expect(await stateOf(session(undefined).api)).toMatchObject({ state: 'missing' });
});
