/** Which blocks of a transcript were edited. */
import type { Kept } from '../transcript/facts/facts.ts';
import type { Block } from '../transcript/model.ts';

/** Learns of every block that comes, changes or goes. */
export class BlockWatch implements Kept {
  readonly #changed = new Set<Block>();
  #isOn = false;
  readonly #drop: (block: Block) => void;

  /** `drop` is told of each block that goes. */
  constructor(drop: (block: Block) => void) {
    this.#drop = drop;
  }

  draw(block: Block): void {
    if (this.#isOn) this.#changed.add(block);
  }

  drop(block: Block): void {
    if (!this.#isOn) return;
    this.#changed.delete(block);
    this.#drop(block);
  }

  /** Nothing is computed from it. */
  publish(): void {}

  /** The blocks that came or changed since this was asked last; it watches from the first time on. */
  take(): Block[] {
    this.#isOn = true;
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }
}
