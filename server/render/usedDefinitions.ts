/** Where links and images of a block lead whose targets stand elsewhere. */
import type { Definition } from 'mdast';
import type { Block, Transcript } from '../transcript/model.ts';

/** The labels of such links and images, each once. */
export function labelsUsedIn({ links }: Block): string[] {
  return [...new Set(links.flatMap(({ form, identifier }) => (form === 'definition' ? [] : (identifier ?? []))))];
}

/** The definitions of these labels; none where a label is defined nowhere. */
export function definitionsUsedIn(block: Block, { definitions }: Pick<Transcript, 'definitions'>): Definition[] {
  return labelsUsedIn(block).flatMap((label) => definitions.get(label) ?? []);
}

/** Whether definitions lead to the same places. */
export function sameDefinitions(a: readonly Definition[], b: readonly Definition[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ identifier, url, title }, at) => {
      const other = b[at];
      return identifier === other?.identifier && url === other.url && title === other.title;
    })
  );
}
