/** What a transcript is computed from: the few blocks that have more to them than words. */
import type { Definition } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { defaultHeadings, headingFinder } from '../disclaimer/headings.ts';
import { type FactOf, Facts, someOf } from './facts/facts.ts';
import type { Block, Label, OffsetRange, Suppression } from './model.ts';
import type { ParseOptions } from './parseOptions.ts';
import { suppressionsIn } from './suppressions.ts';
import { boldPrompt } from './turns/boldPrompt.ts';
import { labelsIn } from './turns/labels.ts';

/** A heading's level and words. */
export interface HeadingFact {
  readonly level: number;
  readonly text: string;
}

/** The facts of one text under its options. */
export class TranscriptFacts {
  readonly all: Facts<unknown>[] = [];
  readonly frontMatter = this.#kept((block) => (block.kind === 'yaml' ? block.text : undefined));
  readonly labels = this.#kept<readonly Label[]>((block) => someOf(labelsIn(block)));
  readonly headings = this.#kept<HeadingFact>(({ node }) =>
    node?.type === 'heading' ? { level: node.depth, text: plainText(node) } : undefined,
  );
  readonly boldPrompts = this.#kept(boldPrompt);
  readonly noteHeadings: Facts<OffsetRange>;
  readonly definitions = this.#kept<readonly Definition[]>(definitionsIn);
  readonly suppressions = this.#kept<readonly Suppression[]>((block) => someOf(suppressionsIn(block)));
  /** Blocks that lead elsewhere. */
  readonly linked = this.#kept(({ links }) => (links.some(({ form }) => form !== 'image') ? true : undefined));

  constructor({ noteHeadings = [] }: ParseOptions) {
    const find = headingFinder([...defaultHeadings, ...noteHeadings]);
    this.noteHeadings = this.#kept((block) => (mayOpenNote(block) ? find(block.text) : undefined));
  }

  #kept<T>(of: FactOf<T>): Facts<T> {
    const facts = new Facts(of);
    this.all.push(facts as Facts<unknown>);
    return facts;
  }
}

/** Whether a block is of a kind with which a note can begin. */
export function mayOpenNote({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'blockquote' || kind === 'heading';
}

function definitionsIn({ node, links }: Block): readonly Definition[] | undefined {
  if (!node || !links.some((link) => link.form === 'definition')) return undefined;
  const found: Definition[] = [];
  visit(node, 'definition', (definition) => {
    found.push(definition);
  });
  return found;
}
