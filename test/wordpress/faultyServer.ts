/** A proxy before WordPress that does what servers and lines do on bad days. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of one request: WordPress may have carried it out already when its answer is lost. */
export type Fault =
  | 'none'
  | 'hang'
  | 'hang-after'
  | 'reset'
  | 'reset-after'
  | 'truncate'
  | 'error-page'
  | 'error-data'
  | 'page'
  | 'busy'
  | { readonly redirect: string };

/** A request that came by. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
}

/** Passes requests on, until it is told of a fault. */
export class FaultyServer {
  readonly seen: Seen[] = [];
  /** Is asked for each request. */
  fault: (seen: Seen) => Fault = () => 'none';
  readonly #target: string;
  readonly #server: Server;
  readonly #waiting: (() => void)[] = [];

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((incoming, response) => void this.#pass(incoming, response));
  }

  /** @param target the address of the server behind it. */
  static async start(target: string): Promise<FaultyServer> {
    const proxy = new FaultyServer(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when a request was left hanging; ask before it is sent. */
  hanging(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming;
    const seen = { method, url, authorization: headers.authorization };
    this.seen.push(seen);
    const fault = this.fault(seen);
    const body = await bytesOf(incoming);
    if (fault === 'hang') return this.#hang();
    if (fault === 'reset') return void response.destroy();
    if (fault === 'busy') return void response.writeHead(503, { 'Retry-After': '60' }).end('<h1>Maintenance</h1>');
    if (fault === 'page') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Log in</h1>');
    if (fault === 'error-page') return void response.writeHead(500).end('<h1>Critical error</h1>');
    if (fault === 'error-data') return void response.writeHead(502).end('{"code":"bad_gateway","message":"No."}');
    if (typeof fault === 'object') return void response.writeHead(307, { Location: fault.redirect + url }).end();
    const answer = await this.#forward(incoming, body);
    if (fault === 'hang-after') return this.#hang();
    if (fault === 'reset-after') return void response.destroy();
    const length = fault === 'truncate' ? { 'Content-Length': String(answer.body.length) } : {};
    response.writeHead(answer.status, { ...answer.headers, ...length });
    if (fault === 'none') return void response.end(answer.body);
    response.write(answer.body.subarray(0, answer.body.length / 2), () => response.destroy());
  }

  #hang(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Under WordPress's own name, else it would send us there. */
  #forward({ method, url, headers }: IncomingMessage, body: Buffer) {
    type Answer = { status: number; headers: Record<string, string>; body: Buffer };
    return new Promise<Answer>((resolve, reject) => {
      const outgoing = request(
        this.#target + url,
        { method: method!, headers: { ...headers, host: new URL(this.#target).host } },
        async (answer) => {
          const all = await bytesOf(answer);
          const kept = ['content-type', 'link', 'location'].flatMap((name) => {
            const value = answer.headers[name];
            return typeof value === 'string' ? [[name, value.replaceAll(this.#target, this.address)]] : [];
          });
          resolve({ status: answer.statusCode ?? 500, headers: Object.fromEntries(kept), body: all });
        },
      );
      outgoing.on('error', reject).end(body);
    });
  }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
