/** Footnotes: numbered through the post, set at the end of the piece that refers to them first. */

import * as l10n from '@vscode/l10n';
import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Transcript } from '../transcript/model.ts';
import { element } from './element.ts';

/** A footnote of the post. */
interface Footnote {
  readonly number: number;
  readonly definition: FootnoteDefinition;
}

/** The footnotes of a post while its pieces are rendered in order. */
export class Footnotes {
  readonly #byIdentifier = new Map<string, Footnote>();
  readonly #referred = new Set<Footnote>();
  #pending: Footnote[] = [];

  constructor({ blocks }: Transcript) {
    const definitions = new Map<string, FootnoteDefinition>();
    const order = new Set<string>();
    for (const { node, text } of blocks) {
      if (!node || !text.includes('[^')) continue;
      visit(node, (child) => {
        if (child.type === 'footnoteReference') order.add(child.identifier);
        if (child.type === 'footnoteDefinition' && !definitions.has(child.identifier))
          definitions.set(child.identifier, child);
      });
    }
    for (const identifier of order) {
      const definition = definitions.get(identifier);
      if (definition) this.#byIdentifier.set(identifier, { number: this.#byIdentifier.size + 1, definition });
    }
  }

  /** The number that stands in the text; the first one is where the note leads back to. */
  reference(identifier: string): ElementContent {
    const note = this.#byIdentifier.get(identifier);
    if (!note) return { type: 'text', value: `[^${identifier}]` };
    const isFirst = !this.#referred.has(note);
    if (isFirst) this.#pending.push(note);
    this.#referred.add(note);
    const id = isFirst ? { id: `noteref-${note.number}` } : {};
    const href = `#post-note-${note.number}`;
    return element('sup', {}, [element('a', { href, ...id, role: 'doc-noteref' }, [String(note.number)])]);
  }

  /** The notes that were first referred to since the last call. */
  take(contentOf: (definition: FootnoteDefinition) => ElementContent[]): Element[] {
    const notes = this.#pending;
    this.#pending = [];
    if (notes.length === 0) return [];
    const items = notes.map(({ number, definition }) => {
      const back = element('a', { href: `#post-noteref-${number}`, role: 'doc-backlink', ariaLabel: l10n.t('Back') }, [
        '↩',
      ]);
      const content = contentOf(definition);
      const last = content[content.length - 1];
      if (last?.type === 'element' && last.tagName === 'p') last.children.push({ type: 'text', value: ' ' }, back);
      else content.push(back);
      return element('li', { id: `note-${number}`, value: String(number) }, content);
    });
    return [element('ol', { className: ['footnotes'] }, items)];
  }
}
