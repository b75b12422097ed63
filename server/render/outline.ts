/** The parts of the preview, which follow the transcript and keep their identity while it is edited. */
import type { Configuration } from '../config/configuration.ts';
import { sameList } from '../transcript/facts/memo.ts';
import { countBefore } from '../transcript/facts/sorted.ts';
import type { Transcript } from '../transcript/model.ts';
import { LivePart } from './livePart.ts';
import { type Piece, piecesOf, startOf } from './pieces.ts';

/** Keeps the parts of a transcript in order. */
export class Outline {
  parts: readonly LivePart[] = [];
  readonly #transcript: Transcript;
  readonly #configuration: Configuration;
  #seen: readonly unknown[] = [];

  constructor(transcript: Transcript, configuration: Configuration) {
    this.#transcript = transcript;
    this.#configuration = configuration;
  }

  /** Follows the transcript. Gives the parts that are new, hold other blocks, or precede another part than before. */
  follow(): Set<LivePart> {
    const { turns, notes, title, frontMatter, preface } = this.#transcript;
    const seen = [turns, notes, title?.block, frontMatter?.values['title'], ...preface];
    // Whether a text is a conversation, and how it is cut, hangs on all its words.
    if (turns.length > 0 && sameList(seen, this.#seen)) return new Set();
    this.#seen = seen;
    const before = this.parts;
    const changed = this.#take(piecesOf(this.#transcript, this.#configuration));
    for (const part of before) part.index = -1;
    this.parts.forEach((part, index) => {
      const next = this.parts[index + 1];
      if (part.next !== next) changed.add(part);
      part.index = index;
      part.next = next;
    });
    // The first part bears what concerns no part.
    if (this.parts[0] !== before[0])
      for (const first of [this.parts[0], before[0]]) if (first && first.index >= 0) changed.add(first);
    return changed;
  }

  /** The part in which an offset stands. */
  at(offset: number): LivePart | undefined {
    return this.parts[Math.max(0, countBefore(this.parts, ({ piece }) => startOf(piece) <= offset) - 1)];
  }

  /** Makes parts of the pieces, old ones where they open as they did. Gives those that are new or changed. */
  #take(pieces: readonly Piece[]): Set<LivePart> {
    const known = new KnownParts(this.parts, pieces);
    const changed = new Set<LivePart>();
    const parts = new Array<LivePart>(pieces.length);
    let until: object | undefined;
    for (let at = pieces.length - 1; at >= 0; at--) {
      const piece = pieces[at] as Piece;
      const old = known.get(at, piece);
      const part = old ?? new LivePart(piece, until);
      if (!old || old.become(piece, until)) changed.add(part);
      parts[at] = part;
      if (piece.turn) until = keyOf(piece);
    }
    this.parts = parts;
    return changed;
  }
}

/** The parts that there were, by how they open; most of them stand where they stood, from the start or the end. */
class KnownParts {
  readonly #parts: readonly LivePart[];
  readonly #more: number;
  #head = 0;
  #tail = 0;
  readonly #others: ReadonlyMap<object, LivePart>;

  constructor(parts: readonly LivePart[], pieces: readonly Piece[]) {
    const isSame = (part: number, piece: number) =>
      keyOf((parts[part] as LivePart).piece) === keyOf(pieces[piece] as Piece);
    const most = Math.min(parts.length, pieces.length);
    while (this.#head < most && isSame(this.#head, this.#head)) this.#head++;
    while (this.#tail < most - this.#head && isSame(parts.length - 1 - this.#tail, pieces.length - 1 - this.#tail))
      this.#tail++;
    this.#parts = parts;
    this.#more = pieces.length - parts.length;
    const others = parts.slice(this.#head, parts.length - this.#tail);
    this.#others = new Map(others.map((part) => [keyOf(part.piece), part]));
  }

  /** The part that opens like a piece. */
  get(at: number, piece: Piece): LivePart | undefined {
    if (at < this.#head) return this.#parts[at];
    if (at - this.#more >= this.#parts.length - this.#tail) return this.#parts[at - this.#more];
    return this.#others.get(keyOf(piece));
  }
}

/** What is the same as long as a piece opens in the same place. */
function keyOf({ turn, opening }: Piece): object {
  return turn?.label ?? opening.block;
}
