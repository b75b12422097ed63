/** What a text must be, whatever edits led to it: read and checked from nothing. */
import type { Nodes, Parent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point } from 'unist';
import type { Configuration } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { PostReadiness } from '../../server/features/readiness/postReadiness.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import type { Problem } from '../../server/rules/rule.ts';
import type { KeptSource } from '../../server/source/keptSource.ts';
import { drawAll } from '../../server/transcript/facts/facts.ts';
import { WordCount } from '../../server/transcript/facts/words.ts';
import { treeExtensions, type WithTarget } from '../../server/transcript/markdown/markdown.ts';
import { absolute, type Block, type Transcript } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { lineBreaks } from '../../server/transcript/text/lines.ts';
import { renderParts } from '../preview/renderParts.ts';

/** remark-parse over the whole text, with all syntax, but without the transforms that lose positions. */
const plainRemark = unified().use(remarkParse).use(remarkGfm).use(withPositions).freeze();
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(withPositions).freeze();

function withPositions(this: unknown): void {
  Object.assign((this as { data(): object }).data(), { fromMarkdownExtensions: treeExtensions });
}

/** The top-level nodes of remark's tree. */
export function remarkTree(text: string): unknown[] {
  const bom = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  const { children } = (startsWithFrontMatter(text.slice(bom)) ? remark : plainRemark).parse(text.slice(bom));
  return bom > 0 ? children.map((node) => moved(node, bom, 0)) : children;
}

/** Asked of remark itself; where front matter has no end, it overlooks all lists and quotes behind. */
function startsWithFrontMatter(text: string): boolean {
  return text.startsWith('---') && remark.parse(text).children[0]?.type === 'yaml';
}

/** The tree of blocks, in places of the whole text. */
export function treeOf(transcript: Transcript): unknown[] {
  const tree: unknown[] = [];
  let offset = 0;
  let line = 0;
  for (const { node, text } of transcript.blocks) {
    if (node) tree.push(moved(node, offset, line));
    offset += text.length;
    line += lineBreaks(text);
  }
  return tree;
}

/** A copy of a node, so much further down. */
function moved<N extends Nodes>(node: N, offset: number, lines: number): N {
  const copy = { ...node };
  const { position } = node;
  const target = (node as WithTarget).data?.target;
  const point = (at: Point) => ({ line: at.line + lines, column: at.column, offset: (at.offset ?? 0) + offset });
  if (position) copy.position = { start: point(position.start), end: point(position.end) };
  if (target) (copy as WithTarget).data = { target: { start: target.start + offset, end: target.end + offset } };
  if ('children' in copy) copy.children = (node as Parent).children.map((child) => moved(child, offset, lines));
  return copy;
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

/** The same of a text that was just opened. */
export function fresh(text: string, configuration: Configuration, source?: KeptSource) {
  const transcript = parseTranscript(text, parseOptions(configuration));
  return all(transcript, checkTranscript(transcript, configuration, source), configuration);
}

/** The words of a text that was just opened. */
export function freshWords(text: string, configuration: Configuration): number {
  const transcript = parseTranscript(text, parseOptions(configuration));
  const count = new WordCount(transcript);
  drawAll([count.tally], transcript.blocks);
  return count.words;
}

/** The figures of a text that was just opened. */
export function freshFigures(text: string, configuration: Configuration): unknown {
  const transcript = parseTranscript(text, parseOptions(configuration));
  const count = new WordCount(transcript);
  const readiness = new PostReadiness(transcript, configuration, count);
  drawAll([count.tally, ...readiness.facts], transcript.blocks);
  return readiness.figures;
}

/** Everything that can be said of a transcript besides its tree, as plain data. */
export function all(transcript: Transcript, problems: readonly Problem[], configuration: Configuration) {
  const place = (block: Block) => block.start;
  return {
    blocks: transcript.blocks.map(({ kind, text, start, content }) => ({ kind, text, start, plain: content.isPlain })),
    turns: transcript.turns.map(({ role, dress, speaker, label, body }) => {
      return { role, dress, speaker: speaker?.id, label: label && absolute(label.span), body: body.map(absolute) };
    }),
    notes: transcript.notes.map(({ blocks }) => blocks.map(place)),
    headings: transcript.headings.map(({ block, level, text }) => ({ at: place(block), level, text })),
    preface: transcript.preface.map(place),
    language: transcript.language,
    lineBreak: transcript.lineBreak,
    title: transcript.title?.text,
    frontMatter: transcript.frontMatter?.values,
    definitions: [...transcript.definitions.values()].map(({ identifier, url }) => ({ identifier, url })),
    suppressions: transcript.suppressions.map(({ kind, rules, span }) => ({ kind, rules, span: absolute(span) })),
    problems: plainProblems(problems),
    html: renderParts(transcript, problems, configuration),
  };
}
