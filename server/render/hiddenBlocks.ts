/** Blocks that are never shown themselves, though what stands before them ends where they do. */
import { Facts } from '../transcript/facts/facts.ts';
import type { Block } from '../transcript/model.ts';
import type { LivePart } from './livePart.ts';
import type { Outline } from './outline.ts';

/** Knows the part before each hidden block, when the block is gone too. */
export class HiddenBlocks {
  readonly facts = new Facts((block) => (isHidden(block) ? true : undefined));
  #seen: readonly unknown[] = [];
  #homes = new Map<Block, LivePart>();

  /** Follows the transcript and the outline, which has followed it. */
  follow(outline: Outline): void {
    const { entries } = this.facts;
    if (this.#seen[0] === entries && this.#seen[1] === outline.parts) return;
    this.#seen = [entries, outline.parts];
    this.#homes = new Map();
    for (const [block] of entries) {
      const part = outline.at(block.start);
      if (part) this.#homes.set(block, part);
    }
  }

  /** The part before a block. */
  homesOf(block: Block): LivePart[] {
    const home = this.#homes.get(block);
    return home ? [home] : [];
  }
}

/** Whether a block is never shown itself. */
export function isHidden({ kind }: Block): boolean {
  return kind === 'blank' || kind === 'yaml';
}
