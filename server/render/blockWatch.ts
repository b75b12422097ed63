/** Which blocks of a transcript were edited. */
import { Facts } from '../transcript/facts.ts';
import type { Block } from '../transcript/model.ts';

/** Kept by a transcript as if it were facts, it learns of every block that comes, changes or goes. */
export class BlockWatch extends Facts<never> {
  readonly #changed = new Set<Block>();
  #isOn = false;
  readonly #drop: (block: Block) => void;

  /** `drop` is told of each block that goes. */
  constructor(drop: (block: Block) => void) {
    super(() => undefined);
    this.#drop = drop;
  }

  override draw(block: Block): void {
    if (this.#isOn) this.#changed.add(block);
  }

  override drop(block: Block): void {
    if (!this.#isOn) return;
    this.#changed.delete(block);
    this.#drop(block);
  }

  /** The blocks that came or changed since this was asked last; it watches from the first time on. */
  take(): Block[] {
    this.#isOn = true;
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }
}
