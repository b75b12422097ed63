/** The Markdown parser: CommonMark, GFM and front matter, with the places of link targets. */
import type { Definition, Image, Link, Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { OffsetRange } from './model.ts';

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
 * Adds `targets`, and drops the extensions' transforms: those find literal links in finished trees and leave nodes
 * without positions, while a problem needs its place. `links.ts` finds these links by itself.
 */
function keepPositions(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
  const extensions = (data.fromMarkdownExtensions ?? []).flat(2) as Extension[];
  data.fromMarkdownExtensions = [...extensions.map(({ transforms: _, ...rest }) => rest), targets];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(keepPositions as never)
  .freeze();

/** Parses Markdown. The text must not start with a BOM, which the parser would leave uncounted. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text) as Root;
}

/** The node's range; offsets as in its block. */
export function rangeOf(node: { position?: { start: { offset?: number }; end: { offset?: number } } }): OffsetRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
