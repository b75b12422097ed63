/** Footnotes: numbered through the post, set at the end of the piece that refers to them first. */
import type { FootnoteDefinition, Nodes } from 'mdast';
import { rangeOf } from '../transcript/markdown/markdown.ts';
import type { Block, Span } from '../transcript/model.ts';

/** A place in a block where a footnote is referred to. */
interface Reference {
  readonly identifier: string;
  readonly at: number;
}

/** What one block has to do with footnotes. */
export interface FootnoteFact {
  /** Outside of definitions, in order. */
  readonly references: readonly Reference[];
  readonly definitions: readonly { readonly identifier: string; readonly references: readonly Reference[] }[];
}

/** The footnotes that a block refers to or defines; undefined where there are none. */
export function footnotesIn({ node, text }: Block): FootnoteFact | undefined {
  if (!node || !text.includes('[^')) return undefined;
  const references: Reference[] = [];
  const definitions: { identifier: string; references: Reference[] }[] = [];
  const walk = (each: Nodes, into: Reference[]) => {
    if (each.type === 'footnoteReference') into.push({ identifier: each.identifier, at: rangeOf(each).start });
    const own = each.type === 'footnoteDefinition' ? { identifier: each.identifier, references: [] } : undefined;
    if (own) definitions.push(own);
    if ('children' in each) for (const child of each.children) walk(child, own?.references ?? into);
  };
  walk(node, references);
  return references.length > 0 || definitions.length > 0 ? { references, definitions } : undefined;
}

/** A footnote that the post refers to. */
export interface Footnote {
  readonly number: number;
  readonly identifier: string;
  /** The block that defines it. */
  readonly block: Block;
  /** Where it is referred to first. */
  readonly first: Place;
  /** The reference in the post's own words below which it is shown. */
  readonly home: Place;
}

interface Place {
  readonly block: Block;
  readonly at: number;
}

/** The footnotes of a post: first those that its words refer to, then those that footnotes refer to. */
export class Footnotes {
  readonly #facts: ReadonlyMap<Block, FootnoteFact>;
  readonly #notes = new Map<string, Footnote>();
  readonly #byHome = new Map<Block, Footnote[]>();
  readonly #byDefinition = new Map<Block, Footnote[]>();
  readonly #definitions = new Map<string, { block: Block; references: readonly Reference[] }>();

  constructor(facts: readonly (readonly [Block, FootnoteFact])[]) {
    this.#facts = new Map(facts);
    for (const [block, { definitions }] of facts)
      for (const { identifier, references } of definitions)
        if (!this.#definitions.has(identifier)) this.#definitions.set(identifier, { block, references });
    for (const [block, { references }] of facts) for (const each of references) this.#add(each, block);
    for (const { identifier, home } of this.#notes.values()) {
      const { block, references } = this.#definitions.get(identifier) as { block: Block; references: Reference[] };
      for (const each of references) this.#add(each, block, home);
    }
  }

  #add({ identifier, at }: Reference, block: Block, home: Place = { block, at }): void {
    const definition = this.#definitions.get(identifier);
    if (!definition || this.#notes.has(identifier)) return;
    const number = this.#notes.size + 1;
    const note = { number, identifier, block: definition.block, first: { block, at }, home };
    this.#notes.set(identifier, note);
    add(this.#byHome, home.block, note);
    add(this.#byDefinition, definition.block, note);
  }

  /** The footnote of that name. */
  get(identifier: string): Footnote | undefined {
    return this.#notes.get(identifier);
  }

  /** The footnotes that are shown below a span. */
  below({ block, start, end }: Span): Footnote[] {
    return (this.#byHome.get(block) ?? []).filter(({ home }) => home.at >= start && home.at < end);
  }

  /** How the references in a block are numbered; empty where it has none. */
  numbersIn(block: Block): string {
    const { references = [], definitions = [] } = this.#facts.get(block) ?? {};
    return [...references, ...definitions.flatMap((each) => each.references)]
      .map(({ identifier, at }) => {
        const { number, first } = this.get(identifier) ?? {};
        return `${number}${first?.block === block && first.at === at ? 'first' : ''}`;
      })
      .join();
  }

  /** The blocks that look otherwise than with former footnotes, or below which other footnotes are shown. */
  changedFrom(former: Footnotes): Block[] {
    const renumbered = [...this.#facts.keys()].filter((block) => this.numbersIn(block) !== former.numbersIn(block));
    const redefined = [...this.#notes.values()].filter((note) => former.get(note.identifier)?.block !== note.block);
    return [...renumbered, ...redefined.map(({ home }) => home.block)];
  }

  /** The blocks below whose words a definition in `block` is shown. */
  homesOf(block: Block): Block[] {
    return (this.#byDefinition.get(block) ?? []).map(({ home }) => home.block);
  }
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The node of a footnote's definition. */
export function definitionOf({ identifier, block }: Footnote): FootnoteDefinition | undefined {
  const find = (node: Nodes): FootnoteDefinition | undefined => {
    if (node.type === 'footnoteDefinition' && node.identifier === identifier) return node;
    if (!('children' in node)) return undefined;
    for (const child of node.children) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  return block.node && find(block.node);
}
