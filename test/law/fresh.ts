/** What a text must be, whatever edits led to it: read and checked from nothing. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Configuration } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { renderParts } from '../../server/render/renderParts.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import type { Problem } from '../../server/rules/rule.ts';
import { frontMatterEnd } from '../../server/transcript/frontMatterEnd.ts';
import { treeExtensions, type WithTarget } from '../../server/transcript/markdown.ts';
import { absolute, type Block, type Transcript } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';

/** remark-parse over the whole text, with all syntax, but without the transforms that lose positions. */
const plainRemark = unified().use(remarkParse).use(remarkGfm).use(withPositions).freeze();
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(withPositions).freeze();

function withPositions(this: unknown): void {
  Object.assign((this as { data(): object }).data(), { fromMarkdownExtensions: treeExtensions });
}

/** The top-level nodes of remark's tree as plain data. */
export function remarkTree(text: string): unknown[] {
  const bom = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  // remark-frontmatter overlooks all lists and quotes of a post whose front matter has no end.
  const parser = frontMatterEnd(text.slice(bom)) > 0 ? remark : plainRemark;
  const root = parser.parse(text.slice(bom)) as Root;
  moved(root, bom, 0);
  return plain(root.children) as unknown[];
}

/** The tree of blocks, in places of the whole text. */
export function treeOf(transcript: Transcript): unknown[] {
  let line = 0;
  const bom = /^\uFEFF*/.exec(transcript.text)?.[0].length ?? 0;
  return transcript.blocks.flatMap((block) => {
    const node = plain(block.node) as Root | undefined;
    if (node) moved(node, block.start, line);
    line += block.text.match(/\r\n|\n|\r/g)?.length ?? 0;
    return node && bom >= 0 ? [node] : [];
  });
}

function moved(root: Root, offset: number, lines: number): void {
  visit(root, (node) => {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.offset = (point.offset ?? 0) + offset;
      point.line += lines;
    }
    const target = (node as WithTarget).data?.target;
    if (target) Object.assign(target, { start: target.start + offset, end: target.end + offset });
  });
}

/** Problems in places of the whole text. */
function plainProblems(problems: readonly Problem[]): unknown {
  return problems.map(({ span, fixes, ...rest }) => ({
    ...rest,
    span: absolute(span),
    fixes: fixes.map(({ edits, ...fix }) => ({
      ...fix,
      edits: edits.map((edit) => ({ newText: edit.newText, span: absolute(edit.span) })),
    })),
  }));
}

/** Everything that a fresh parse says of a text. */
export function fresh(text: string, configuration: Configuration) {
  const transcript = parseTranscript(text, parseOptions(configuration));
  return all(transcript, checkTranscript(transcript, configuration), configuration);
}

/** Everything that can be said of a transcript, as plain data. */
export function all(transcript: Transcript, problems: readonly Problem[], configuration: Configuration) {
  const place = (block: Block) => block.start;
  return {
    blocks: transcript.blocks.map(({ kind, text, start }) => ({ kind, text, start })),
    tree: treeOf(transcript),
    turns: transcript.turns.map(({ role, dress, speaker, label, body }) => {
      return { role, dress, speaker: speaker?.id, label: label && absolute(label.span), body: body.map(absolute) };
    }),
    notes: transcript.notes.map(({ blocks }) => blocks.map(place)),
    headings: transcript.headings.map(({ block, level, text }) => ({ at: place(block), level, text })),
    preface: transcript.preface.map(place),
    language: transcript.language,
    problems: plainProblems(problems),
    html: renderParts(transcript, problems, configuration),
  };
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
