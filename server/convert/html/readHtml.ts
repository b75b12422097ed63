/** HTML to a tree of bounded size: what would keep the parser, or whoever walks its tree, busy for seconds is refused. */
import type { Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { hasCrowdedTag } from './crowdedTag.ts';

type Adapter = TreeAdapter<DefaultTreeAdapterMap>;

const limits = {
  /** Characters; saved pages of long conversations have some million. */
  length: 10_000_000,
  /** Chat pages nest some sixty elements. */
  depth: 250,
  nodes: 300_000,
  /** Children looked at where nodes go before others: the parser searches their parent for each. */
  searched: 50_000_000,
};

/** Thrown through the parser, which cannot be stopped otherwise. */
class TooMuch extends Error {}

/** The tree of a page or of a part of one; undefined where it is too large, too deep or too tangled. Never throws. */
export function readHtml(html: string): Root | undefined {
  if (html.length > limits.length || hasCrowdedTag(html)) return undefined;
  try {
    const root = fromParse5(parse(html, { treeAdapter: boundedAdapter(), scriptingEnabled: false })) as Root;
    return isShallow(root) ? root : undefined;
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

function boundedAdapter(): Adapter {
  let nodes = 0;
  let searched = 0;
  let open = 0;
  const search = ({ childNodes }: DefaultTreeAdapterMap['parentNode']) => {
    searched += childNodes.length;
    if (searched > limits.searched) throw new TooMuch();
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++nodes > limits.nodes) throw new TooMuch();
      return defaultTreeAdapter.createElement(...args);
    },
    insertBefore(parent, ...args) {
      search(parent);
      defaultTreeAdapter.insertBefore(parent, ...args);
    },
    insertTextBefore(parent, ...args) {
      search(parent);
      defaultTreeAdapter.insertTextBefore(parent, ...args);
    },
    detachNode(node) {
      if (node.parentNode) search(node.parentNode);
      defaultTreeAdapter.detachNode(node);
    },
    onItemPush() {
      if (++open > limits.depth) throw new TooMuch();
    },
    onItemPop() {
      open--;
    },
  };
}

/** The parser moves nodes below others without opening them, so the tree may be deeper than what was open. */
function isShallow(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * limits.depth) return false;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return true;
}
