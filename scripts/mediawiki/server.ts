import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureMediaWiki } from './install.ts';
import { loadPhp, type Php } from './php.ts';
import { ensureSite, wikis } from './site.ts';

/** A real MediaWiki on the loopback address, with a wiki for each of some languages. */
export interface MediaWiki {
  readonly address: string;
  /** The bases of the APIs, as the setting `colloquy.wikipedia.apis` has them. */
  readonly apis: Readonly<Record<string, string>>;
  /** Lets the database lag by so many seconds. */
  lag(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it; fetches MediaWiki first where it is absent. What is written to it is gone when it stops. */
export async function startMediaWiki(port = 0): Promise<MediaWiki> {
  const files = await ensureMediaWiki();
  const site = await mkdtemp(join(tmpdir(), 'colloquy-mediawiki-'));
  await cp(await ensureSite(files), site, { recursive: true });
  const php = await loadPhp(files, { '/mw': files.mediawiki, '/site': site });
  const server = createServer(oneAfterAnother(php));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    apis: Object.fromEntries(Object.keys(wikis).map((language) => [language, `${address}/${language}/w`])),
    lag: (seconds) => writeFile(join(site, 'lag'), String(seconds)),
    stop: () => stop(server, php, site),
  };
}

/** One PHP does one thing at a time. */
function oneAfterAnother(php: Php) {
  let before: Promise<unknown> = Promise.resolve();
  return (request: IncomingMessage, response: ServerResponse) => {
    before = before
      .then(() => answer(php, request, response))
      .catch((error) => response.writeHead(500).end(String(error)));
  };
}

async function answer(php: Php, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const [, language, script, path = ''] = /^\/([a-z]+)\/w\/(api|rest)\.php((?:\/[^?]*)?)(?:\?|$)/.exec(url) ?? [];
  if (!language || !script || !(language in wikis)) return void response.writeHead(404).end('There is no such page.');
  const scriptName = `/${language}/w/${script}.php`;
  const lines = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const {
    httpStatusCode,
    headers: answered,
    bytes,
  } = await php.run({
    ...{ scriptPath: `/site/${script}.php`, relativeUri: url, method, headers: Object.fromEntries(lines) },
    body: await bytesOf(request),
    $_SERVER: {
      ...{
        COLLOQUY_WIKI: language,
        SCRIPT_NAME: scriptName,
        PHP_SELF: scriptName,
        REQUEST_URI: url,
        REMOTE_ADDR: '127.0.0.1',
      },
      ...(path && { PATH_INFO: decodeURIComponent(path) }),
    },
  });
  response.writeHead(httpStatusCode, answered).end(bytes);
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

async function stop(server: Server, php: Php, site: string): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  php.exit();
  await rm(site, { recursive: true, force: true });
}
