/** What becomes of elements of an article in Markdown, where it is not what everybody would make of them. */
import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';

/** By the element’s name. */
export const markdownElements: Record<string, Handle> = {
  aside: (state, node) => ({ type: 'blockquote', children: state.toFlow(state.all(node)) }),
  sup: (state, node) => referenceIn(node) ?? state.all(node),
  ol: (state, node) => (isNotes(node) ? definitionsOf(state, node) : defaultHandlers.ol(state, node)),
  a: (state, node) => (node.properties['role'] === 'doc-backlink' ? undefined : defaultHandlers.a(state, node)),
};

function isNotes({ properties }: Element): boolean {
  return [properties['className']].flat().includes('footnotes');
}

function referenceIn({ children }: Element): FootnoteReference | undefined {
  const [link] = children;
  const words = link?.type === 'element' && link.properties['role'] === 'doc-noteref' ? link.children[0] : undefined;
  return words?.type === 'text' ? { type: 'footnoteReference', ...labelled(words.value) } : undefined;
}

function definitionsOf(state: State, { children }: Element): FootnoteDefinition[] {
  const items = children.filter((child) => child.type === 'element');
  return items.map((item) => ({
    type: 'footnoteDefinition',
    ...labelled(String(item.properties['value'])),
    children: state.toFlow(state.all(item)) as FootnoteDefinition['children'],
  }));
}

function labelled(label: string) {
  return { identifier: label, label };
}
