/**
 * What React Router puts into a page for its program: values in a list, in which objects and lists name their parts by
 * place. As of turbo-stream 2 (jacob-ebey/turbo-stream, `src/flatten.ts`), seen in a share page of ChatGPT's
 * (nicepkg/chat2poster, `__fixtures__/chatgpt-share-modern.html`, 2026-02).
 */

import { fromJson } from './fromJson.ts';

/** Data of pages is some ten levels deep. */
const deepest = 200;

/** The first value of a stream; undefined where it is none. Values that come later, or are no JSON, are left out. */
export function firstValue(stream: string): unknown {
  const end = stream.indexOf('\n');
  const values = fromJson(end < 0 ? stream : stream.slice(0, end));
  return Array.isArray(values) ? new Values(values).at(0, 0) : undefined;
}

class Values {
  private readonly written: readonly unknown[];
  private readonly read = new Map<number, unknown>();

  constructor(written: readonly unknown[]) {
    this.written = written;
  }

  /** The value at a place; places below zero stand for values such as `null` and `undefined`. */
  at(place: number, depth: number): unknown {
    if (place < 0) return place === -5 ? null : undefined;
    if (this.read.has(place)) return this.read.get(place);
    const value = this.written[place];
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return undefined;
    return Array.isArray(value) ? this.list(place, value, depth) : this.record(place, value, depth);
  }

  private list(place: number, parts: readonly unknown[], depth: number): unknown {
    // A list that opens with a name is a value of a type of its own: a date, a promise.
    if (typeof parts[0] === 'string') return undefined;
    const list: unknown[] = [];
    // Known before it is whole, since it may be a part of itself.
    this.read.set(place, list);
    for (const part of parts) list.push(this.at(Number(part), depth + 1));
    return list;
  }

  private record(place: number, parts: object, depth: number): unknown {
    const record: Record<string, unknown> = Object.create(null);
    this.read.set(place, record);
    for (const [key, part] of Object.entries(parts)) {
      const name = this.written[Number(key.slice(1))];
      if (typeof name === 'string') record[name] = this.at(Number(part), depth + 1);
    }
    return record;
  }
}
