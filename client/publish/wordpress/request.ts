/** One question to a server and its answer, within a time, until somebody cancels it. */
import { fail, WordPressError } from './failure.ts';

/** What goes out to the network, so that nothing does unseen. */
export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** What the network is reached by. */
export interface Network {
  readonly fetch: Fetch;
  /** How long a server may take for a whole answer, in milliseconds. */
  readonly patience: number;
}

/** An answer that has arrived as a whole. */
export interface Answer {
  readonly status: number;
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Sends a request.
 * @throws WordPressError where no whole answer comes; the signal's reason where it was cancelled.
 */
export async function request(
  { fetch, patience }: Network,
  url: URL,
  init: Omit<RequestInit, 'signal'>,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  let answered = false;
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.any([signal, late.signal]) });
    answered = true;
    const { status, headers } = response;
    return { status, headers, url: new URL(response.url || url), text: await response.text() };
  } catch (error) {
    signal.throwIfAborted();
    if (late.signal.aborted) return fail({ kind: 'slow', name: url.host, seconds: patience / 1000 });
    if (error instanceof WordPressError) throw error;
    if (answered) return fail({ kind: 'broken-off', name: url.host });
    return failed(url, codeOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function failed(url: URL, code: string): never {
  if (/CERT|TLS|SSL|SELF_SIGNED|ISSUER|UNABLE_TO_VERIFY/.test(code))
    return fail({ kind: 'certificate', name: url.host, detail: code });
  const kind = /ECONNRESET|UND_ERR_SOCKET|EPIPE/.test(code) ? 'broken-off' : 'unreachable';
  return fail({ kind, name: url.host });
}

/** The code that Node's fetch hides in the cause; browsers tell none. */
function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown; message?: unknown } };
  return [cause?.code, code, cause?.message].filter((each) => typeof each === 'string').join(' ');
}
