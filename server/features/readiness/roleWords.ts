/** How many words each role says, counted while the transcript is edited. */
import type { Kept } from '../../transcript/facts/facts.ts';
import { sameList } from '../../transcript/facts/memo.ts';
import { countBefore } from '../../transcript/facts/sorted.ts';
import { type WordCount, wordsIn } from '../../transcript/facts/words.ts';
import { plainSpan } from '../../transcript/markdown/plainText.ts';
import type { Block, Role, Transcript, Turn } from '../../transcript/model.ts';

type Words = Readonly<Record<Role, number>>;

const none: Words = { editor: 0, model: 0 };

/** Counts the words of turns by role, without labels; again only those of blocks that were edited or changed hands. */
export class RoleWords implements Kept {
  readonly #transcript: Transcript;
  readonly #count: WordCount;
  readonly #counted = new Map<Block, Words>();
  readonly #touched = new Set<Block>();
  #sum = none;
  #seen: readonly unknown[] = [];

  constructor(transcript: Transcript, count: WordCount) {
    this.#transcript = transcript;
    this.#count = count;
  }

  draw(block: Block): void {
    this.#touched.add(block);
  }

  drop(block: Block): void {
    this.#touched.delete(block);
    this.#set(block, none);
  }

  /** Who speaks in a block is only known when the transcript is settled. */
  publish(): void {}

  /** The words of the settled transcript. */
  get words(): Words {
    const { turns, notes, title, blocks } = this.#seenParts();
    const seen = [turns, notes, title];
    const touched = sameList(seen, this.#seen) ? this.#touched : blocks();
    this.#seen = seen;
    for (const block of touched) this.#set(block, this.#wordsOf(block));
    this.#touched.clear();
    return this.#sum;
  }

  #seenParts() {
    const transcript = this.#transcript;
    const { turns, notes, title } = transcript;
    return { turns, notes, title: title?.block, blocks: () => transcript.blocks };
  }

  #set(block: Block, words: Words): void {
    const { editor, model } = this.#counted.get(block) ?? none;
    this.#sum = { editor: this.#sum.editor + words.editor - editor, model: this.#sum.model + words.model - model };
    if (words === none) this.#counted.delete(block);
    else this.#counted.set(block, words);
  }

  #wordsOf(block: Block): Words {
    const { turns, noted } = this.#transcript;
    if (noted.has(block)) return none;
    const { start } = block;
    const at = countBefore(turns, ({ opening }) => opening.block.start < start);
    const opened: Turn[] = [];
    for (let next = at; turns[next]?.opening.block === block; next++) opened.push(turns[next] as Turn);
    const [first] = opened;
    if (!first) return turns[at - 1] ? said(turns[at - 1] as Turn, this.#count.tally.of(block)) : none;
    if (opened.length === 1 && first.opening.start === 0)
      return said(first, this.#count.tally.of(block) - wordsIn(first.label?.written ?? ''));
    return this.#apart(block, turns[at - 1], opened);
  }

  /** The words of a block in which several speak. */
  #apart(block: Block, before: Turn | undefined, opened: readonly Turn[]): Words {
    const sum = { editor: 0, model: 0 };
    const end = (at: number) => opened[at]?.opening.start ?? block.text.length;
    if (before) sum[before.role] += wordsIn(plainSpan({ block, start: 0, end: end(0) }));
    opened.forEach(({ role, label, opening }, at) => {
      const start = label?.span.end ?? opening.start;
      sum[role] += wordsIn(plainSpan({ block, start, end: end(at + 1) }));
    });
    return sum;
  }
}

function said({ role }: Turn, words: number): Words {
  return { ...none, [role]: words };
}
