/** What else than its own words decides how a block looks: problems, the targets of its links, footnotes. */
import type { Definition } from 'mdast';
import type { Problem } from '../rules/rule.ts';
import { Facts, type Kept, someOf } from '../transcript/facts/facts.ts';
import { memo } from '../transcript/facts/memo.ts';
import type { Block, Transcript } from '../transcript/model.ts';
import { Footnotes, footnotesIn } from './footnotes.ts';
import { type Placed, placedByBlock, samePlaced } from './placing.ts';
import { labelsUsedIn, sameDefinitions } from './usedDefinitions.ts';

const none: readonly Placed[] = [];

/** What decides how the blocks of one transcript look, and for which blocks that changed. */
export class Influences {
  readonly facts: readonly Kept[];
  readonly #transcript: Transcript;
  /** The labels that a block uses. */
  readonly #labels = new Facts((block) => someOf(labelsUsedIn(block)));
  readonly #footnoted = new Facts(footnotesIn);
  readonly #problems: () => readonly Problem[];
  #placed: ReadonlyMap<Block, readonly Placed[]> = new Map();
  #definitions: ReadonlyMap<string, Definition> = new Map();
  #footnotes = new Footnotes([]);

  constructor(transcript: Transcript, problems: () => readonly Problem[]) {
    this.#transcript = transcript;
    this.#problems = problems;
    this.facts = [this.#labels, this.#footnoted];
  }

  readonly #users = memo(() => {
    const users = new Map<string, Block>();
    for (const [block, labels] of this.#labels.entries)
      for (const label of labels)
        if (!users.has(label) && block.links.some((link) => link.form === 'reference' && link.identifier === label))
          users.set(label, block);
    return users;
  });

  readonly #placedNow = memo(() => placedByBlock(this.#problems(), this.#users.value));
  readonly #footnotesNow = memo(() => new Footnotes(this.#footnoted.entries));

  get footnotes(): Footnotes {
    return this.#footnotes;
  }

  /** The problems that are shown in a block, worst first. */
  placedIn(block: Block): readonly Placed[] {
    return this.#placed.get(block) ?? none;
  }

  /** The blocks that have problems. */
  get troubled(): Iterable<Block> {
    return this.#placed.keys();
  }

  /** Takes in what changed since, beside the words of `edited` blocks. Gives all blocks that may look otherwise now. */
  follow(edited: readonly Block[]): Set<Block> {
    const touched = new Set([
      ...edited,
      ...this.#followProblems(),
      ...this.#followDefinitions(),
      ...this.#followFootnotes(),
    ]);
    for (const block of [...touched]) for (const home of this.#footnotes.homesOf(block)) touched.add(home);
    return touched;
  }

  #followProblems(): Block[] {
    const before = this.#placed;
    const now = this.#placedNow.value;
    if (now === before) return [];
    this.#placed = now;
    const blocks = new Set([...before.keys(), ...now.keys()]);
    return [...blocks].filter((block) => !samePlaced(before.get(block) ?? none, now.get(block) ?? none));
  }

  #followDefinitions(): Block[] {
    const before = this.#definitions;
    const now = this.#transcript.definitions;
    if (now === before) return [];
    this.#definitions = now;
    const isSame = (label: string) => sameDefinitions(listOf(before.get(label)), listOf(now.get(label)));
    const changed = new Set([...before.keys(), ...now.keys()].filter((label) => !isSame(label)));
    return this.#labels.entries.flatMap(([block, labels]) => (labels.some((each) => changed.has(each)) ? [block] : []));
  }

  #followFootnotes(): Block[] {
    const before = this.#footnotes;
    const now = this.#footnotesNow.value;
    if (now === before) return [];
    this.#footnotes = now;
    return now.changedFrom(before);
  }
}

function listOf<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}
