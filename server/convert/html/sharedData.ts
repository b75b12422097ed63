/**
 * The conversation that ChatGPT's share pages hold as data, in the form of its export. As of 2026-02 in what React Router
 * streams, before 2024 in `__NEXT_DATA__` (nicepkg/chat2poster, `chatgpt/share-link-adapter/`; the older form is known
 * from importers' code alone).
 */
import { fromJson } from './fromJson.ts';
import { firstValue } from './turboStream.ts';

/** How deep below the whole the conversation lies: under the route that loaded it. */
const deepest = 8;

/** The data of the conversation; undefined where a page has none. Never throws. */
export function sharedData(html: string): unknown {
  return conversationIn(firstValue(streamed(html))) ?? conversationIn(nextData(html));
}

/** All that the page's scripts hand to the stream, in order. */
function streamed(html: string): string {
  const pieces: string[] = [];
  const call = 'streamController.enqueue(';
  for (let at = html.indexOf(call); at >= 0; ) {
    const start = at + call.length;
    const end = literalEnd(html, start);
    const piece = fromJson(html.slice(start, end));
    if (typeof piece === 'string') pieces.push(piece);
    at = html.indexOf(call, end);
  }
  return pieces.join('');
}

/** Where a string of JSON ends that opens here. */
function literalEnd(html: string, start: number): number {
  if (html[start] !== '"') return start;
  for (let at = start + 1; at < html.length; at++) {
    if (html[at] === '\\') at++;
    else if (html[at] === '"') return at + 1;
  }
  return html.length;
}

function nextData(html: string): unknown {
  const opening = /<script id="__NEXT_DATA__"[^<>]*>/.exec(html);
  if (!opening) return undefined;
  const start = opening.index + opening[0].length;
  return fromJson(html.slice(start, html.indexOf('</script>', start)));
}

function conversationIn(whole: unknown): unknown {
  // What was deduplicated may be part of many things, and of itself.
  const seen = new Set<unknown>();
  const search = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth > deepest || seen.has(value)) return undefined;
    seen.add(value);
    const record = value as Readonly<Record<string, unknown>>;
    if (typeof record['mapping'] === 'object' && record['mapping'] !== null) return value;
    for (const part of Object.values(record)) {
      const found = search(part, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(whole, 0);
}
