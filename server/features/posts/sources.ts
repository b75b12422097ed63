/** The sources that lie beside posts. */
import { Emitter } from 'vscode-languageserver';
import { decodedUri } from '../../config/decodedUri.ts';
import type { Files } from '../../config/files.ts';
import { answersIn, passageIn } from '../../rules/consistency/sourcePassages.ts';
import { type KeptSource, keptSource } from '../../source/keptSource.ts';
import { sourceFileOf } from '../../source/sourceFile.ts';
import { betweenSlices, oneSlice } from '../session/eventLoop.ts';

/** A source as it was last read; the same object as long as its file is the same. */
interface Read {
  readonly text: string | undefined;
  readonly kept: KeptSource | undefined;
}

/** Reads the sources of posts, and again when their files change. */
export class Sources {
  readonly #files: Files;
  readonly #last = new Map<string, Read>();
  readonly #current = new Map<string, Promise<Read>>();
  readonly #changed = new Emitter<void>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Fires when posts may have another source, or none any more. */
  get onDidChange() {
    return this.#changed.event;
  }

  /** What lies beside a post; undefined where nothing does. */
  async of(uri: string): Promise<KeptSource | undefined> {
    if (uri.startsWith('untitled:')) return undefined;
    const key = decodedUri(uri);
    const reading = this.#current.get(key) ?? this.#read(uri, key);
    this.#current.set(key, reading);
    return (await reading).kept;
  }

  /** Forgets what lies beside a post that is closed. */
  close(uri: string): void {
    this.#last.delete(decodedUri(uri));
    this.#current.delete(decodedUri(uri));
  }

  /** Reads source files again, of which only those of open posts matter; all of them where none is named. */
  reload(changed?: readonly string[]): void {
    const known = [...this.#current.keys()];
    const files = changed && new Set(changed.map(decodedUri));
    const concerned = files ? known.filter((post) => files.has(sourceUriOf(post))) : known;
    for (const post of concerned) this.#current.delete(post);
    if (concerned.length > 0) this.#changed.fire();
  }

  async #read(uri: string, key: string): Promise<Read> {
    const text = await this.#files.read(sourceUriOf(uri));
    const last = this.#last.get(key);
    if (last && last.text === text) return last;
    const read = { text, kept: text === undefined ? undefined : await keptSource(text) };
    if (read.kept) await readAhead(read.kept);
    this.#last.set(key, read);
    return read;
  }
}

/** The address of a post’s source file. */
export function sourceUriOf(uri: string): string {
  const [path = ''] = /^[^?#]*/.exec(uri) ?? [];
  return sourceFileOf(path) + uri.slice(path.length);
}

/** Long conversations are read piece by piece, so that nobody waits. */
async function readAhead(kept: KeptSource): Promise<void> {
  if ('why' in kept) return;
  let goOn = oneSlice();
  for (const answer of answersIn(kept.source)) {
    passageIn(answer);
    if (goOn()) continue;
    await betweenSlices();
    goOn = oneSlice();
  }
}
