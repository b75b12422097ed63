/** The page as a list of blocks with their elements; what changes touches nothing of what stays. */
import morphdom from 'morphdom';
import type { RenderedBlock, RenderedPart, Splice } from '../../server/protocol.ts';
import type { PanelWords } from '../preview/messages.ts';
import { insertPart, removePart } from './groups.ts';
import { createPart, dress, markWhole, nodesOf, type PartElements } from './parts.ts';

/** A block of the page. */
export interface PageBlock {
  readonly block: RenderedBlock;
  readonly nodes: readonly ChildNode[];
  /** The part that the block opens. */
  readonly part: PartElements | undefined;
}

/** What is shown, in order. */
export class Page {
  readonly #root: HTMLElement;
  readonly #words: PanelWords;
  readonly #prepare: (content: DocumentFragment) => void;
  readonly #byNode = new WeakMap<Node, PageBlock>();
  readonly #blocks: PageBlock[] = [];

  /** `prepare` completes content before it is shown. */
  constructor(root: HTMLElement, words: PanelWords, prepare: (content: DocumentFragment) => void) {
    this.#root = root;
    this.#words = words;
    this.#prepare = prepare;
  }

  get blocks(): readonly PageBlock[] {
    return this.#blocks;
  }

  /** The block that an element is in; for what a part has beside its blocks, the first one. */
  blockOf(element: Element): PageBlock | undefined {
    let node: Node | null = element;
    while (node && !this.#byNode.has(node)) node = node.parentNode;
    return node ? this.#byNode.get(node) : undefined;
  }

  /** Makes changes, whose places are all those before any of them. */
  change(changes: readonly Splice<RenderedBlock>[]): void {
    for (const splice of changes.toReversed()) this.#replace(splice);
  }

  #replace({ at, remove, items }: Splice<RenderedBlock>): void {
    const old = this.#blocks.slice(at, at + remove);
    const nodes = items.map((item, index) => carriedOn(old[index]?.nodes ?? [], nodesOf(item, this.#prepare)));
    const kept = new Set(nodes.flat());
    for (const each of old.flatMap((block) => block.nodes)) if (!kept.has(each)) each.remove();

    const free = old.filter((block) => block.part);
    let part = this.#partAt(at);
    let last = this.#lastNode(at, part);
    const fresh = items.map((block, index): PageBlock => {
      const own = nodes[index] as ChildNode[];
      const opened = block.opens && this.#open(block.opens, free.shift(), part);
      if (opened) [part, last] = [opened, null];
      last = put(own, last, part as PartElements);
      const shown = { block, nodes: own, part: opened };
      if (opened) markWhole(opened, block, own, this.#words);
      for (const node of opened ? [opened.root, ...own] : own) this.#byNode.set(node, shown);
      return shown;
    });
    this.#blocks.splice(at, remove, ...fresh);
    for (let index = at + fresh.length; index < this.#blocks.length; index++) {
      const { part: next, nodes: own } = this.#blocks[index] as PageBlock;
      if (next || own[0]?.parentNode === part?.text) break;
      last = put(own, last, part as PartElements);
    }
    const used = new Set(fresh.map((block) => block.part?.root));
    for (const { part: gone } of old) if (gone && !used.has(gone.root)) removePart(gone.root);
  }

  /** The part that goes on at a place. */
  #partAt(at: number): PartElements | undefined {
    for (let index = at - 1; index >= 0; index--) {
      const { part } = this.#blocks[index] as PageBlock;
      if (part) return part;
    }
    return undefined;
  }

  /** The last node of a part before a place. */
  #lastNode(at: number, part: PartElements | undefined): ChildNode | null {
    for (let index = at - 1; index >= 0; index--) {
      const block = this.#blocks[index] as PageBlock;
      const node = block.nodes.at(-1);
      if (node) return node.parentNode === part?.text ? node : null;
      if (block.part) return null;
    }
    return null;
  }

  /** The elements of a part, those of a former one where it was of the same kind. */
  #open(part: RenderedPart, former: PageBlock | undefined, previous: PartElements | undefined): PartElements {
    if (former?.part && former.block.opens?.kind === part.kind) {
      if (JSON.stringify(former.block.opens) !== JSON.stringify(part)) dress(former.part, part, this.#words);
      return former.part;
    }
    const created = createPart(part, this.#words);
    insertPart(this.#root, created.root, previous?.root);
    return created;
  }
}

/** The new nodes, or old ones that were made the same where they are of the same kinds. */
function carriedOn(old: readonly ChildNode[], fresh: readonly ChildNode[]): ChildNode[] {
  const isSameKind = old.length === fresh.length && old.every((node, at) => node.nodeName === fresh[at]?.nodeName);
  if (!isSameKind) return [...fresh];
  return old.map((node, at) => {
    return morphdom(node, fresh[at] as Node, {
      onBeforeElUpdated: (from, to) => {
        keepOwn(from, to);
        return !from.isEqualNode(to);
      },
    }) as unknown as ChildNode;
  });
}

/** The mark of the cursor and what lets a passage have the focus are the page's own, and stay. */
function keepOwn(from: HTMLElement, to: HTMLElement): void {
  if (from.hasAttribute('aria-current')) to.setAttribute('aria-current', 'true');
  if (from.getAttribute('tabindex') === '-1' && !to.hasAttribute('tabindex')) to.setAttribute('tabindex', '-1');
}

/** Puts nodes into a part behind one of its own, or first; gives the last one. */
function put(nodes: readonly ChildNode[], last: ChildNode | null, { text }: PartElements): ChildNode | null {
  let behind = last;
  for (const node of nodes) {
    const place: ChildNode | null = behind ? behind.nextSibling : text.firstChild;
    if (place !== node) text.insertBefore(node, place);
    behind = node;
  }
  return behind;
}
