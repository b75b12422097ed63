/** Reports kept from one `check --cache` to the next. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeText } from '../writeText.ts';
import type { PostReport } from './checkPost.ts';

/** The name of the cache, which lies in the folder where the command was called. */
export const cacheFile = '.colloquycache';

/** What was kept of one post. */
interface Entry {
  /** Of what it was checked: text and configuration. */
  readonly key: string;
  /** As JSON in UTF-8; read only if the post is asked for. */
  readonly report: Uint8Array;
}

const TAB = 9;
const LINE_FEED = 10;
const SEAL_LENGTH = 64;

/**
 * A line a post: its path as JSON, its key and its report, with tabs between. Before them a line with the seal: a hash
 * of all that follows and of the program. So what is damaged, or was made by another version, counts as no cache at all.
 */
export class CheckCache {
  readonly #entries: Map<string, Entry>;
  readonly #used = new Set<string>();
  #isChanged = false;

  private constructor(entries: Map<string, Entry>) {
    this.#entries = entries;
  }

  /** The cache of this folder; an empty one if there is none that can be used. */
  static async open(): Promise<CheckCache> {
    const bytes = await readFile(cacheFile).catch(() => new Uint8Array());
    const body = bytes.subarray(SEAL_LENGTH + 1);
    const isWhole = textOf(bytes.subarray(0, SEAL_LENGTH)) === sealOf(body);
    return new CheckCache(isWhole ? entriesOf(body) : new Map());
  }

  /** What is known of a post, if it was checked as it is. */
  find(path: string, key: string): PostReport | undefined {
    const name = nameOf(path);
    this.#used.add(name);
    const entry = this.#entries.get(name);
    return entry?.key === key ? JSON.parse(textOf(entry.report)) : undefined;
  }

  /** Keeps what a check found, instead of what was kept of the post before. */
  keep(path: string, key: string, report: PostReport): void {
    this.#entries.set(nameOf(path), { key, report: Buffer.from(JSON.stringify(report)) });
    this.#isChanged = true;
  }

  /** Writes it whole, without the posts that are gone; not at all if nothing was added. Throws `FileError`. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    const byName = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = byName.flatMap(([name, { key, report }]) =>
      this.#used.has(name) || existsSync(name)
        ? [Buffer.from(`${JSON.stringify(name)}\t${key}\t`), report, Buffer.of(LINE_FEED)]
        : [],
    );
    const body = Buffer.concat(lines);
    await writeText(cacheFile, Buffer.concat([Buffer.from(`${sealOf(body)}\n`), body]));
  }
}

/** What the report on a text depends on, besides the program. */
export function keyOf(text: string, configuration: string, source: string | undefined): string {
  const hash = createHash('sha256').update(`${configuration}\n`).update(text);
  // No text holds a zero byte.
  return (source === undefined ? hash : hash.update('\0').update(source)).digest('hex');
}

/** The bundle names the others that the command line is made of by their hashes, so its own stands for all of them. */
function sealOf(body: Uint8Array): string {
  const program = readFileSync(fileURLToPath(import.meta.url));
  return createHash('sha256').update(process.version).update(program).update(body).digest('hex');
}

function entriesOf(body: Uint8Array): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let start = 0; start < body.length; ) {
    const tab = body.indexOf(TAB, start);
    const nextTab = body.indexOf(TAB, tab + 1);
    const end = body.indexOf(LINE_FEED, nextTab);
    const key = textOf(body.subarray(tab + 1, nextTab));
    entries.set(JSON.parse(textOf(body.subarray(start, tab))), { key, report: body.subarray(nextTab + 1, end) });
    start = end + 1;
  }
  return entries;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function nameOf(path: string): string {
  return relative('.', resolve(path));
}
