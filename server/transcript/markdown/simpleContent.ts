/** What a block holds that is read without the parser: its node takes less time to read again than memory to keep. */
import type { RootContent } from 'mdast';
import type { Link } from '../model.ts';
import type { Content } from './block.ts';
import { linksOf } from './links.ts';
import { simpleNode } from './simpleNode.ts';

/** A simple paragraph or heading; its node is made when it is asked for, and kept until that of another one is. */
export class SimpleContent implements Content {
  readonly kind: RootContent['type'];
  readonly text: string;
  readonly links: readonly Link[];

  private constructor(text: string, node: RootContent) {
    this.kind = node.type;
    this.text = text;
    this.links = linksOf(node, text);
  }

  /** The content of a chunk; undefined where it needs the parser. */
  static from(text: string): SimpleContent | undefined {
    const node = simpleNode(text);
    if (!node) return undefined;
    const content = new SimpleContent(text, node);
    last = { content, node };
    return content;
  }

  get node(): RootContent | undefined {
    if (last?.content !== this) last = { content: this, node: simpleNode(this.text) };
    return last.node;
  }
}

let last: { readonly content: Content; readonly node: RootContent | undefined } | undefined;
