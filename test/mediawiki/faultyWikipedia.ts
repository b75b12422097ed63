/** A proxy before MediaWiki that does what servers and lines do on bad days, and writes down who asked for what. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request. */
export type Fault =
  | 'none'
  | 'hang'
  | 'reset'
  | 'reset-half-way'
  | 'truncated'
  | 'page'
  | 'wrong-type'
  | 'not-an-answer'
  | 'drip'
  | 'endless'
  | 'etag'
  | { readonly status: number; readonly retryAfter?: string }
  | { readonly redirect: string };

/** A request that came by. */
export interface Seen {
  readonly language: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** How many were under way when it came, itself included: of its language, and of all. */
  readonly ofLanguage: number;
  readonly ofAll: number;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Passes requests on, until it is told of a fault. */
export class FaultyWikipedia {
  readonly seen: Seen[] = [];
  /** Is asked for each request. */
  fault: (seen: Seen) => Fault = () => 'none';
  readonly #target: string;
  readonly #server: Server;
  readonly #underWay: Seen['language'][] = [];
  readonly #stalled: (() => void)[] = [];
  readonly #closed: (() => void)[] = [];

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((incoming, response) => void this.#pass(incoming, response));
  }

  /** @param target the address of the MediaWiki behind it. */
  static async start(target: string): Promise<FaultyWikipedia> {
    const proxy = new FaultyWikipedia(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The base of a language's API. */
  base(language: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${language}/w`;
  }

  /** Resolves when an answer stops to come; ask before the request is sent. */
  stalled(): Promise<void> {
    return new Promise((resolve) => this.#stalled.push(resolve));
  }

  /** Resolves when somebody gave up waiting for an answer; ask before. */
  givenUp(): Promise<void> {
    return new Promise((resolve) => this.#closed.push(resolve));
  }

  /** Lets go of what was seen, and of the fault. */
  reset(): void {
    this.seen.length = 0;
    this.fault = () => 'none';
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const language = url.pathname.split('/')[1] ?? '';
    this.#underWay.push(language);
    const ofLanguage = this.#underWay.filter((each) => each === language).length;
    const seen = { language, url, headers: incoming.headers, ofLanguage, ofAll: this.#underWay.length };
    this.seen.push(seen);
    const leave = () => this.#underWay.splice(this.#underWay.indexOf(language), 1);
    response.on('finish', leave);
    response.on('close', () => {
      if (!response.writableFinished) leave();
      if (!response.writableFinished) for (const resolve of this.#closed.splice(0)) resolve();
    });
    const fault = this.fault(seen);
    if (typeof fault === 'object') refuse(fault, response);
    else if (fault === 'hang') this.#stall();
    else if (fault in without) without[fault as keyof typeof without](response);
    else this.#spoil(fault, await this.#forward(incoming), incoming, response);
  }

  /** What becomes of MediaWiki's answer. */
  #spoil(fault: Fault, { status, headers, body }: Answer, incoming: IncomingMessage, response: ServerResponse): void {
    const half = body.subarray(0, body.length / 2);
    const isKnown = incoming.headers['if-none-match'] === etag;
    if (fault === 'none') response.writeHead(status, headers).end(body);
    else if (fault === 'etag')
      response.writeHead(isKnown ? 304 : 200, { ...json, ETag: etag }).end(isKnown ? '' : body);
    else if (fault === 'truncated') response.writeHead(200, json).end(half);
    else if (fault === 'wrong-type') response.writeHead(200, { 'Content-Type': 'text/plain' }).end(body);
    else {
      response.writeHead(200, { ...json, 'Content-Length': String(body.length) });
      if (fault === 'reset-half-way') response.write(half, () => response.destroy());
      // A byte, and then for a long time nothing.
      else response.write(body.subarray(0, 1), () => this.#stall());
    }
  }

  #stall(): void {
    for (const resolve of this.#stalled.splice(0)) resolve();
  }

  /** Unpacked where its body is to be cut. */
  #forward({ url, headers }: IncomingMessage) {
    const { 'accept-encoding': _, ...others } = headers;
    return new Promise<Answer>((resolve, reject) => {
      const outgoing = request(
        this.#target + (url ?? ''),
        { headers: { ...others, host: new URL(this.#target).host } },
        async (answer) => {
          const chunks: Buffer[] = [];
          for await (const chunk of answer) chunks.push(chunk);
          const kept = ['content-type', 'retry-after', 'x-database-lag'].flatMap((name) => {
            const value = answer.headers[name];
            return typeof value === 'string' ? [[name, value]] : [];
          });
          resolve({ status: answer.statusCode ?? 500, headers: Object.fromEntries(kept), body: Buffer.concat(chunks) });
        },
      );
      outgoing.on('error', reject).end();
    });
  }
}

const etag = '"the-same"';
const json = { 'Content-Type': 'application/json; charset=utf-8' };

/** What needs no MediaWiki to go wrong. */
const without: Record<'reset' | 'page' | 'not-an-answer' | 'endless', (response: ServerResponse) => void> = {
  reset(response) {
    response.destroy();
  },
  page(response) {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><h1>Log in to the hotel</h1>');
  },
  'not-an-answer'(response) {
    response.writeHead(200, json).end('{"query":{"pages":[{"title":7,"missing":true}]}}');
  },
  endless,
};

function refuse(fault: Exclude<Fault, string>, response: ServerResponse): void {
  if ('redirect' in fault) response.writeHead(302, { Location: fault.redirect }).end();
  else {
    const wait = fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter };
    response.writeHead(fault.status, { 'Content-Type': 'text/html', ...wait }).end('<h1>Not now</h1>');
  }
}

/** White space is JSON's, too. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}
