/** One request: its answer as JSON, or why there is none. */
import { errorCode, isPassing } from '../wikipedia/api/apiError.ts';
import type { WhyNotChecked } from '../wikipedia/api/notChecked.ts';
import { NoAnswer } from '../wikipedia/api/question.ts';
import type { Clock } from './clock.ts';
import { mostBytes, patience, retryAfter } from './patience.ts';

/** What was answered; `unchanged` where the answer is the one that has this ETag. */
export interface Answered {
  readonly json: unknown;
  readonly isUnchanged: boolean;
  readonly etag: string | undefined;
}

/** A request that brought nothing. */
export class RequestFailed extends Error {
  readonly why: WhyNotChecked;
  /** Whether the same may go well later. */
  readonly mayPass: boolean;
  /** How long the server asks to wait. */
  readonly wait: number | undefined;

  constructor(why: WhyNotChecked, more: { readonly mayPass: boolean; readonly wait?: number | undefined }) {
    super(`No answer: ${why}`);
    this.why = why;
    this.mayPass = more.mayPass;
    this.wait = more.wait;
  }
}

/** What carries requests. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
}

/** Asks once. Throws `RequestFailed`, or the signal's reason. */
export async function request(
  { fetch, clock }: Network,
  address: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Answered> {
  const ending = new AbortController();
  const end = () => ending.abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  const late = new RequestFailed('slow', { mayPass: true });
  const deadline = clock.deadline(patience.deadline, () => ending.abort(late));
  try {
    signal.throwIfAborted();
    // Nobody but the one who was asked may answer, and nobody is told who asks.
    const careful = { redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    const response = await fetch(address, { headers, signal: ending.signal, ...careful });
    return await read(response, clock.now());
  } catch (error) {
    if (ending.signal.aborted) throw ending.signal.reason;
    throw error instanceof RequestFailed || error instanceof NoAnswer
      ? error
      : new RequestFailed('unreachable', { mayPass: true });
  } finally {
    deadline.callOff();
    signal.removeEventListener('abort', end);
    // What is still to come of an answer that was refused is not wanted.
    ending.abort(late);
  }
}

async function read(response: Response, now: number): Promise<Answered> {
  const { status, headers, type } = response;
  const etag = headers.get('etag') ?? undefined;
  if (status === 304) return { json: undefined, isUnchanged: true, etag };
  const wait = retryAfter(headers.get('retry-after'), now);
  if (status === 429 || status >= 500) throw new RequestFailed('busy', { mayPass: true, wait });
  // A Wikipedia that was closed sends elsewhere, as log-in pages of networks do.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new RequestFailed('strange', { mayPass: false });
  if (status === 404) throw new RequestFailed('no-host', { mayPass: false });
  if (status >= 400) throw new RequestFailed('refused', { mayPass: false });
  if (!/\bjson\b/i.test(headers.get('content-type') ?? '')) throw new RequestFailed('strange', { mayPass: false });
  const json = parse(await textOf(response));
  const code = errorCodeIn(json);
  if (code !== undefined && isPassing(code)) throw new RequestFailed('busy', { mayPass: true, wait });
  return { json, isUnchanged: false, etag };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestFailed('strange', { mayPass: true });
  }
}

function errorCodeIn(json: unknown): string | undefined {
  try {
    return errorCode(json);
  } catch {
    throw new RequestFailed('strange', { mayPass: false });
  }
}

/** The body, which may claim any length. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    length += value.length;
    // That one page is too long says nothing about the server.
    if (length > mostBytes) throw new NoAnswer('strange', 'an answer was too long');
    parts.push(decoder.decode(value, { stream: true }));
  }
}
