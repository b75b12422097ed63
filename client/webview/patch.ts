/** Changes the page to new parts and touches nothing that stayed the same. */
import morphdom from 'morphdom';
import type { RenderedPart } from '../../server/protocol.ts';
import type { PanelWords } from '../preview/messages.ts';
import { align } from './align.ts';
import { elementOf } from './parts.ts';

/** Brings `root`, which shows `before`, to show `after`. Elements of passages that stay are kept. */
export function patch(
  root: HTMLElement,
  before: readonly RenderedPart[],
  after: readonly RenderedPart[],
  words: PanelWords,
): void {
  const old = [...root.children] as HTMLElement[];
  const matches = align(before, after);
  const kept = new Set(matches);
  old.forEach((element, at) => {
    if (!kept.has(at)) element.remove();
  });
  after.forEach((part, at) => {
    const index = matches[at];
    const element = index === undefined ? undefined : old[index];
    if (!element) {
      root.insertBefore(elementOf(part, words), root.children[at] ?? null);
    } else if (before[index ?? 0]?.key === part.key) {
      element.dataset['line'] = String(part.line);
    } else morphdom(element, elementOf(part, words), { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
  });
}
