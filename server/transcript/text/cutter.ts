/** Cuts the rest of a text into chunks, a piece at a time. */
import { Chunk } from './chunk.ts';
import type { ChunkSequence } from './chunkSequence.ts';
import { cutsIn } from './split.ts';

/** Characters that are cut in one go, within a few ms. */
const piece = 100_000;

/** Takes chunks off the front of an uncut one until nothing is left of it. */
export class Cutter {
  readonly #chunks: ChunkSequence;
  readonly #text: string;
  readonly #cuts: ReturnType<typeof cutsIn>;
  #rest: Chunk;
  #at = 0;

  /** `rest` is the last chunk of the text. */
  constructor(chunks: ChunkSequence, rest: Chunk) {
    this.#chunks = chunks;
    this.#rest = rest;
    this.#text = rest.text;
    this.#cuts = cutsIn(rest.text, chunks.first === rest);
  }

  /** The chunks of the next piece; `isDone` when nothing is left to be cut. */
  cut(): { readonly chunks: readonly Chunk[]; readonly isDone: boolean } {
    const until = this.#at + piece;
    const chunks: Chunk[] = [];
    for (let step = this.#cuts.next(); ; step = this.#cuts.next()) {
      if (step.done) chunks.push(this.#chunkTo(this.#text.length));
      else if (step.value.isCut) chunks.push(this.#chunkTo(step.value.at));
      if (!step.done && step.value.at < until) continue;
      this.#replace(chunks, step.done === true);
      return { chunks, isDone: step.done === true };
    }
  }

  #chunkTo(end: number): Chunk {
    const chunk = new Chunk(this.#text.slice(this.#at, end));
    this.#at = end;
    return chunk;
  }

  #replace(chunks: readonly Chunk[], isDone: boolean): void {
    if (chunks.length === 0) return;
    const lines = chunks.reduce((left, chunk) => left - chunk.lines, this.#rest.lines);
    const rest = new Chunk(this.#text.slice(this.#at), lines, true);
    this.#chunks.replace([this.#rest], isDone ? chunks : [...chunks, rest]);
    this.#rest = rest;
  }
}
