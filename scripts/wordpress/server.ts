import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { ensureWordPress } from './install.ts';
import { loadPhp, type Php, type PhpServer } from './php.ts';

const folder = '/wordpress';
const user = 'admin';

/** A real WordPress on the loopback address, all of it in memory: each start is a new site. */
export interface WordPress {
  readonly address: string;
  readonly user: string;
  /** Of the user, for the REST API. */
  readonly applicationPassword: string;
  /** Runs PHP inside WordPress and gives what it prints. */
  php(code: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it; fetches WordPress first where it is absent. */
export async function startWordPress(): Promise<WordPress> {
  const files = await ensureWordPress();
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const { php, server } = await loadPhp(files, folder, address);
  await install(php, await readFile(files.wordpress), await readFile(files.sqlite), address);
  serve(http, server, files.assets);
  const inWordPress = (code: string) => runPhp(php, `require '${folder}/wp-load.php'; ${code}`);
  return {
    ...{ address, user, applicationPassword: await inWordPress(newPassword) },
    php: (code) => afterOthers(http, () => inWordPress(code)),
    stop: () => closed(http),
  };
}

const newPassword = `echo WP_Application_Passwords::create_new_application_password(
  get_user_by('login', '${user}')->ID, ['name' => 'Colloquy'])[0];`;

async function install(php: Php, wordpress: Uint8Array, sqlite: Uint8Array, address: string): Promise<void> {
  php.mkdirTree(folder);
  php.writeFile('/wordpress.zip', wordpress);
  php.writeFile('/sqlite.zip', sqlite);
  const unpack = `foreach (['/wordpress.zip' => '${folder}', '/sqlite.zip' => '/sqlite'] as $zip => $to) {
    $archive = new ZipArchive; $archive->open($zip); $archive->extractTo($to); $archive->close(); unlink($zip); }`;
  await runPhp(php, unpack);
  const plugin = '/sqlite/sqlite-database-integration-main';
  const dropIn = php.readFileAsText(`${plugin}/db.copy`).replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin);
  php.writeFile(`${folder}/wp-content/db.php`, dropIn);
  const configuration = php.readFileAsText(`${folder}/wp-config.php`);
  php.writeFile(`${folder}/wp-config.php`, configuration.replace('<?php', `<?php ${constants(address)}`));
}

/** Application passwords over http want a local environment; nothing is fetched, and nothing runs by itself. */
function constants(address: string): string {
  return `define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
    define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
    define('WP_DEBUG_DISPLAY', false);`;
}

async function runPhp(php: Php, code: string): Promise<string> {
  const { text, errors, exitCode } = await php.run({ code: `<?php ${code}` });
  if (exitCode !== 0) throw new Error(`PHP ended with ${exitCode}: ${errors || text}`);
  return text;
}

const queues = new WeakMap<Server, Promise<unknown>>();

/** One PHP does one thing at a time. */
function afterOthers<T>(http: Server, work: () => Promise<T>): Promise<T> {
  const done = (queues.get(http) ?? Promise.resolve()).then(work);
  queues.set(
    http,
    done.catch(() => undefined),
  );
  return done;
}

function serve(http: Server, server: PhpServer, assets: string): void {
  http.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const asset = assetFor(request, assets);
      if (asset) return void response.writeHead(200, { 'Content-Type': asset.type }).end(await readFile(asset.path));
      const body = await bytesOf(request);
      const answer = await afterOthers(http, () => server.request({ ...linesOf(request), body }));
      response.writeHead(answer.httpStatusCode, answer.headers).end(answer.bytes);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}

const types: Readonly<Record<string, string>> = {
  ...{ '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' },
  ...{
    '.gif': 'image/gif',
    '.jpg': 'image/jpeg',
    '.woff2': 'font/woff2',
    '.woff': 'font/woff',
    '.json': 'application/json',
  },
};

function assetFor({ url = '/' }: IncomingMessage, assets: string): { path: string; type: string } | undefined {
  const path = normalize(join(assets, decodeURIComponent(new URL(url, 'http://x').pathname)));
  const type = types[extname(path)];
  return type && path.startsWith(assets) && existsSync(path) ? { path, type } : undefined;
}

function linesOf({ method = 'GET', url = '/', headers }: IncomingMessage) {
  const lines = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
  return { method, url, headers: Object.fromEntries(lines) as Record<string, string> };
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function closed(http: Server): Promise<void> {
  http.closeAllConnections();
  return new Promise((resolve) => http.close(() => resolve()));
}
