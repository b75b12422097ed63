/** The one path of a tree of messages that its reader saw last. */

/** A message and the one before it, by its key. */
export interface TreeNode {
  readonly parent: string | null;
  /** When it was sent; later ones are newer, and among equals the last. */
  readonly time: number;
}

/** Why a path stops before the first message. */
export type PathEnd = 'root' | 'missing' | 'cycle';

/** The keys from the first message to the last: up from the leaf, which is the newest where none is named or it is missing. */
export function pathTo(
  leaf: string | null,
  nodes: ReadonlyMap<string, TreeNode>,
): { readonly keys: readonly string[]; readonly end: PathEnd } {
  const keys: string[] = [];
  const seen = new Set<string>();
  let at = leaf !== null && nodes.has(leaf) ? leaf : newestLeaf(nodes);
  while (at !== null) {
    const node = nodes.get(at);
    if (!node || seen.has(at)) return { keys: keys.reverse(), end: node ? 'cycle' : 'missing' };
    seen.add(at);
    keys.push(at);
    at = node.parent;
  }
  return { keys: keys.reverse(), end: 'root' };
}

/** The newest node that is nobody's parent; where there is none, all is one cycle, and the newest node must do. */
function newestLeaf(nodes: ReadonlyMap<string, TreeNode>): string | null {
  const parents = new Set([...nodes.values()].map(({ parent }) => parent));
  const leaves = [...nodes].filter(([key]) => !parents.has(key));
  let newest: readonly [string, TreeNode] | undefined;
  for (const each of leaves.length > 0 ? leaves : nodes) if (!newest || each[1].time >= newest[1].time) newest = each;
  return newest?.[0] ?? null;
}
