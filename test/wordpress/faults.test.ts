/** Publishing over bad lines: nothing is lost, nothing is there twice, and no password goes astray. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Failure, WordPressError } from '../../client/publish/wordpress/failure.ts';
import type { Site } from '../../client/publish/wordpress/findSite.ts';
import { startWordPress, type WordPress } from '../../scripts/wordpress/server.ts';
import { find, loginOf, Machine, network, outgoing, Writer } from './blog.ts';
import { type Fault, FaultyServer } from './faultyServer.ts';

let wordpress: WordPress;
let proxy: FaultyServer;
let elsewhere: FaultyServer;
let site: Site;

beforeAll(async () => {
  wordpress = await startWordPress();
  proxy = await FaultyServer.start(wordpress.address);
  elsewhere = await FaultyServer.start(wordpress.address);
  site = await find(proxy.address);
});
afterAll(async () => {
  await proxy?.stop();
  await elsewhere?.stop();
  await wordpress?.stop();
});
beforeEach(() => {
  proxy.fault = () => 'none';
});

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  return work.then(
    () => expect.fail('it did not fail'),
    (error) => (error instanceof WordPressError ? error.failure : expect.fail(String(error))),
  );
}

const countOf = async (title: string) =>
  Number(
    await wordpress.php(
      `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_title = '${title}' AND post_type = 'post'");`,
    ),
  );

test('the site behind the proxy is the proxy’s', () => {
  expect(site).toMatchObject({ address: proxy.address, api: `${proxy.address}/index.php?rest_route=/` });
});

const faults: [Fault, Failure['kind'], posts: number][] = [
  ['hang', 'slow', 0],
  ['hang-after', 'slow', 1],
  ['reset', 'broken-off', 0],
  ['reset-after', 'broken-off', 1],
  ['truncate', 'broken-off', 1],
  ['error-page', 'server', 0],
  ['error-data', 'server', 0],
  ['page', 'page', 0],
  ['busy', 'busy', 0],
];

test.each(faults)(
  '%s while a draft is made: it says so, and the next try makes one post of it',
  async (fault, kind, posts) => {
    const line = { ...network };
    const machine = new Machine(site, loginOf(wordpress), line);
    const title = `Draft and ${fault}`;
    const hangs = kind === 'slow' ? proxy.hanging() : Promise.resolve();
    proxy.fault = ({ method }) => {
      if (method === 'POST') return fault;
      // Only what hangs is given up soon: real answers take their time on a busy machine.
      if (kind === 'slow') line.patience = 1_000;
      return 'none';
    };
    expect((await failureOf(machine.send(outgoing(title)))).kind).toBe(kind);
    await hangs;
    expect(await countOf(title)).toBe(posts);
    proxy.fault = () => 'none';
    line.patience = network.patience;
    const writer = new Writer({ hasTitle: 'update' });
    await machine.send(outgoing(title), writer);
    expect(writer.asked).toEqual(posts === 1 ? [`hasTitle ${title}`] : []);
    expect(await countOf(title)).toBe(1);
  },
);

test('a redirect to another host takes no password and no text along', async () => {
  const machine = new Machine(site, loginOf(wordpress));
  proxy.fault = () => ({ redirect: elsewhere.address });
  const failure = await failureOf(machine.send(outgoing('Astray')));
  expect(failure).toEqual({ kind: 'moved', name: new URL(proxy.address).host, detail: elsewhere.address });
  expect(elsewhere.seen).toEqual([]);
  expect(await countOf('Astray')).toBe(0);
});

test('before a password is sent redirects are followed, and the site is the one that they lead to', async () => {
  proxy.fault = () => ({ redirect: elsewhere.address });
  expect(await find(proxy.address)).toMatchObject({ address: elsewhere.address });
  expect(elsewhere.seen.length).toBeGreaterThan(0);
  for (const { authorization } of [...proxy.seen, ...elsewhere.seen].filter(({ method }) => method === 'HEAD'))
    expect(authorization).toBeUndefined();
});

test('a site that names an API on another host is not used', async () => {
  // WordPress itself names its own address, which is not that of a page that claims its header.
  const claims = await FaultyServer.start(`${wordpress.address}`);
  try {
    claims.fault = ({ method }) => (method === 'HEAD' ? 'none' : { redirect: elsewhere.address });
    expect((await failureOf(find(claims.address))).kind).toBe('moved');
  } finally {
    await claims.stop();
  }
});

test('cancelling ends the request at once, and what was sent before is found again', async () => {
  const machine = new Machine(site, loginOf(wordpress));
  const controller = new AbortController();
  proxy.fault = ({ method }) => (method === 'POST' ? 'hang-after' : 'none');
  const hanging = proxy.hanging();
  const sending = machine.send(outgoing('Cancelled'), new Writer(), controller.signal);
  await hanging;
  controller.abort();
  await expect(sending).rejects.toThrow(controller.signal.reason);
  proxy.fault = () => 'none';
  const writer = new Writer({ hasTitle: 'update' });
  await machine.send(outgoing('Cancelled'), writer);
  expect(await countOf('Cancelled')).toBe(1);
  await expect(machine.send(outgoing('Never'), new Writer(), controller.signal)).rejects.toThrow();
  expect(await countOf('Never')).toBe(0);
});

test('nobody there', async () => {
  const gone = await FaultyServer.start(wordpress.address);
  const { address } = gone;
  await gone.stop();
  expect((await failureOf(find(address))).kind).toBe('unreachable');
  const machine = new Machine({ ...site, api: `${address}/wp-json/` }, loginOf(wordpress));
  expect((await failureOf(machine.send(outgoing('Nowhere')))).kind).toBe('unreachable');
});
