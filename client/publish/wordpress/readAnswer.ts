/** What an answer of WordPress's REST API says. */
import { fail } from './failure.ts';
import type { Answer } from './request.ts';

/**
 * The data of a good answer.
 * @throws WordPressError that tells what is the matter with any other.
 */
export function readAnswer(answer: Answer): unknown {
  const { status, url, headers } = answer;
  const name = url.host;
  // Browsers do not tell where a redirect leads: its status is 0 there.
  if (status === 0 || (headers.get('location') && status >= 300 && status < 400)) return moved(answer);
  const data = dataOf(answer);
  if (status >= 200 && status < 300) return data ?? withoutData(answer);
  const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown };
  const detail = wordsOf(message) || String(status);
  if (isOff(code)) return fail({ kind: 'rest-off', name });
  if (status === 429 || status === 503) return fail({ kind: 'busy', name });
  if (status >= 500) return fail({ kind: 'server', name, status });
  if (!data) return fail({ kind: status === 401 ? 'rejected' : 'page', name });
  if (status === 401) return fail({ kind: 'rejected', name });
  if (status === 403) return fail({ kind: 'forbidden', name, detail });
  if (status === 404 || status === 410) return fail({ kind: 'missing', name });
  return fail({ kind: 'refused', name, detail });
}

/** The object or list that was sent; undefined where something else was. */
function dataOf({ text }: Answer): object | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

/** JSON that ends early was cut off on the way; all else is a page that stands in between. */
function withoutData({ text, url }: Answer): never {
  return fail({ kind: /^\s*[[{]/.test(text) ? 'broken-off' : 'page', name: url.host });
}

function moved({ headers, url }: Answer): never {
  const to = headers.get('location') ?? '';
  const elsewhere = URL.canParse(to, url.href) ? new URL(to, url).origin : url.origin;
  return fail({ kind: 'moved', name: url.host, detail: elsewhere });
}

/** The codes of WordPress and of plugins that turn its API off. */
function isOff(code: unknown): boolean {
  return code === 'rest_disabled' || code === 'rest_api_disabled' || code === 'rest_login_required';
}

/** A message in plain words: some have markup, all come from outside. */
function wordsOf(message: unknown): string {
  if (typeof message !== 'string') return '';
  const words = message
    .slice(0, 2000)
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

const LONGEST = 200;
