/** Answers in a file, which outlive the program. */
import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnswerStore, type Kept, MemoryStore } from './answerStore.ts';

/** The name changes with the shape of what is kept. */
const fileName = 'wikipedia-1.jsonl';

/** The file is written anew when it is larger than this, in bytes. */
const largest = 8_000_000;

/** How much of it is kept then. */
const keptThen = largest / 2;

/** What only fills the file: one whole page of ids is some 50 KB. */
const largestEntry = 200_000;

/**
 * One line a JSON list of key and answer; later lines win. Lines are only added, each on a line of its own whatever the
 * last one broke off at, so two programs may write at once. What cannot be read is no answer.
 */
export class FileStore implements AnswerStore {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #memory = new MemoryStore();
  #reading: Promise<void> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #size = 0;
  /** What was put before the file was read. */
  readonly #early = new Set<string>();

  /** @param folder may be absent; it is made when something is kept. */
  constructor(folder: string, now: () => number) {
    this.#folder = folder;
    this.#now = now;
  }

  async get(key: string): Promise<Kept | undefined> {
    await this.#read();
    return this.#memory.get(key);
  }

  put(entries: readonly (readonly [string, Kept])[]): void {
    if (!this.#reading) for (const [key] of entries) this.#early.add(key);
    this.#memory.put(entries);
    const lines = entries.map((entry) => JSON.stringify(entry)).filter(({ length }) => length <= largestEntry);
    // A disk that is full or closed costs the answers, not the check.
    this.#writing = this.#writing.then(() => this.#append(lines)).catch(() => undefined);
  }

  flush(): Promise<void> {
    return this.#writing;
  }

  get #path(): string {
    return join(this.#folder, fileName);
  }

  #read(): Promise<void> {
    this.#reading ??= this.#readFile().catch(() => undefined);
    return this.#reading;
  }

  async #readFile(): Promise<void> {
    const { size } = await stat(this.#path);
    // Nobody wrote that but by accident.
    if (size > 4 * largest) return rm(this.#path);
    const lines = (await readFile(this.#path, 'utf8')).split('\n');
    this.#size = size;
    const isUseful = (until: number) => until > this.#now() - keptStale;
    // What was put before the file was read is newer.
    for (const entry of lines.map(entryOf))
      if (entry && isUseful(entry[1].until) && !this.#early.has(entry[0])) this.#memory.put([entry]);
    this.#early.clear();
  }

  async #append(lines: readonly string[]): Promise<void> {
    await this.#read();
    if (lines.length === 0) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const text = lines.map((line) => `\n${line}`).join('');
    await appendFile(this.#path, text, { mode: 0o600 });
    this.#size += Buffer.byteLength(text);
    if (this.#size > largest) await this.#shrink();
  }

  /** Writes the newest lines of all programs anew, one a key; a program that adds a line meanwhile loses that one. */
  async #shrink(): Promise<void> {
    const newest = new Map<string, Kept>();
    for (const line of (await readFile(this.#path, 'utf8')).split('\n').reverse()) {
      const entry = entryOf(line);
      if (entry && !newest.has(entry[0]) && entry[1].until > this.#now()) newest.set(...entry);
    }
    const lines: string[] = [];
    let size = 0;
    for (const entry of newest) {
      const line = `\n${JSON.stringify(entry)}`;
      size += Buffer.byteLength(line);
      if (size > keptThen) break;
      lines.push(line);
    }
    const temporary = join(this.#folder, `${randomUUID()}.tmp`);
    await writeFile(temporary, lines.reverse().join(''), { mode: 0o600 });
    await rename(temporary, this.#path).catch(() => rm(temporary, { force: true }));
    this.#size = Math.min(size, keptThen);
  }
}

/** An answer whose time is over still tells whether the server's is another. */
const keptStale = 30 * 24 * 3_600_000;

function entryOf(line: string): [string, Kept] | undefined {
  try {
    const [key, kept] = JSON.parse(line);
    const { until, value, etag } = kept;
    const isWhole = typeof key === 'string' && typeof until === 'number' && value !== undefined;
    return isWhole ? [key, { value, until, ...(typeof etag === 'string' && { etag }) }] : undefined;
  } catch {
    return undefined;
  }
}
