/** The Markdown parser: CommonMark, GFM and front matter, with the places of link targets. */
import type { Definition, Image, Link, Root } from 'mdast';
import { type CompileContext, type Extension, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Extension as Syntax, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { OffsetRange } from '../model.ts';
import { Labels } from './definedLabels.ts';
import { syntaxFor } from './syntax.ts';

/** A node whose target was written out; offsets as in `position`. */
export interface WithTarget {
  data?: { target?: { start: number; end: number } };
}

/** Notes on link, image and definition nodes where their target stands, which mdast does not say; and mends one start. */
const targets: Extension = {
  enter: { setextHeadingText: startAtText },
  exit: { resourceDestinationString: keepTarget, definitionDestinationString: keepTarget },
};

/** The parser counts definitions right before an underlined heading as part of it. */
function startAtText(this: CompileContext, { start }: Token): void {
  const heading = this.stack[this.stack.length - 1];
  if (heading?.position) heading.position.start = { line: start.line, column: start.column, offset: start.offset };
}

function keepTarget(this: CompileContext, token: Token): void {
  const url = this.resume();
  const node = this.stack[this.stack.length - 1] as (Link | Image | Definition) & WithTarget;
  node.url = url;
  node.data = { ...node.data, target: { start: token.start.offset, end: token.end.offset } };
}

/**
 * Without the extensions' transforms: those find literal links in finished trees and leave nodes without positions,
 * while a problem needs its place. `links.ts` finds these links by itself.
 */
export const treeExtensions: Extension[] = [
  ...gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest),
  frontmatterFromMarkdown(),
  targets,
];

/** What a piece of a text is parsed with. */
export interface MarkdownContext {
  /** Whether the piece opens the post: front matter stands nowhere else. */
  readonly isStart: boolean;
  /** The labels that the whole text defines. */
  readonly labels: Labels;
}

/** Parses Markdown. The text must not start with a BOM, which the parser would leave uncounted. */
export function parseMarkdown(
  text: string,
  { isStart, labels }: MarkdownContext = { isStart: true, labels: new Labels() },
): Root {
  const extensions = [syntaxFor(text, isStart), knowing(labels)];
  return fromMarkdown(text, { extensions, mdastExtensions: treeExtensions });
}

/** Syntax that matches nothing; it hands the parser the labels before the first line is read. */
function knowing(labels: Labels): Syntax {
  const tokenize: Tokenizer = function (this: TokenizeContext, _effects, _ok, nok) {
    this.parser.defined = labels.definitions as unknown as string[];
    this.parser.gfmFootnotes = labels.footnotes as unknown as string[];
    return nok;
  };
  const construct = { tokenize, name: 'labels' };
  // Footnotes ask as soon as they see their bracket, before what is tried on every line.
  return { document: { 91: construct, null: construct } };
}

/** The node's range; offsets as in its block. */
export function rangeOf(node: { position?: { start: { offset?: number }; end: { offset?: number } } }): OffsetRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
