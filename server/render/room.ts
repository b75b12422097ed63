/** How much one answer may bring, so that nobody waits for long. */
import type { ShownBlock } from './shownBlocks.ts';

/** What a block takes beside its HTML. */
const FRAME = 100;

/** Room for so many characters; what the panel has already takes none. */
export class Room {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  get isLeft(): boolean {
    return this.#left > 0;
  }

  /** Takes the room of a block. False when there is none. */
  takes(block: ShownBlock): boolean {
    if (block.isGiven) return true;
    if (!this.isLeft) return false;
    this.#left -= block.html.length + FRAME;
    block.isGiven = true;
    return true;
  }
}
