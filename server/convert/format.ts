/** A post in the blog's own dress. */
import type { Configuration } from '../config/configuration.ts';
import { parseOptions } from '../config/parseOptions.ts';
import { fixAll } from '../rules/fixAll.ts';
import { rules } from '../rules/index.ts';
import type { Block, Transcript } from '../transcript/model.ts';
import { parseTranscript } from '../transcript/parse.ts';

/**
 * Formats a post: the safe fixes of the structure rules (labels, headings, bullets), and one empty line between blocks.
 * Links and the disclaimer are what the post says, not how it is dressed: formatting leaves them alone, and what
 * somebody says is never touched. Formatting twice changes nothing more.
 */
export function format(text: string, configuration: Configuration): string {
  const dressed = fixAll(text, onlyStructure(configuration));
  return spaced(parseTranscript(dressed, parseOptions(configuration)));
}

function onlyStructure(configuration: Configuration): Configuration {
  const others = rules.filter(({ group }) => group !== 'structure').map(({ id }) => [id, 'off'] as const);
  return { ...configuration, rules: { ...configuration.rules, ...Object.fromEntries(others) } };
}

function spaced({ text, blocks }: Transcript): string {
  const lineBreak = /\r\n|\n|\r/.exec(text.trimStart())?.[0] ?? '\n';
  return blocks
    .map((block, at) => {
      const next = blocks[at + 1];
      if (block.kind === 'blank') return opening(block, next);
      const end = wordsEnd(block, next === undefined);
      // What is left is white space alone; a parser that sees it otherwise gets its way.
      if (/[^ \t\n\r]/.test(block.text.slice(end))) return block.text;
      return block.text.slice(0, end) + (next ? gap(block, lineBreak) : lineBreak);
    })
    .join('');
}

/** Nothing but a BOM; a rule across the page needs the empty line, lest it open front matter. */
function opening({ text }: Block, next: Block | undefined): string {
  return !next || next.text.startsWith('---') ? text : text.replace(/[^\uFEFF]+/g, '');
}

/** Where a block's own text ends: spaces at its end mean something in code alone, and there not at the post's end. */
function wordsEnd(block: Block, isLast: boolean): number {
  let end = block.node?.position?.end.offset ?? block.text.length;
  if (block.kind === 'code' && !isLast) return end;
  const idle = isLast ? ' \t\n\r' : ' \t';
  while (end > 0 && idle.includes(block.text.charAt(end - 1))) end--;
  return end;
}

/** What follows a definition line by line stays there: an empty line could make code or a list of it. */
function gap(block: Block, lineBreak: string): string {
  const isDefinition = block.kind === 'definition' || block.kind === 'footnoteDefinition';
  const isTight = !/(?:\r\n|\n|\r(?!\n))[ \t]*[\n\r]/.test(block.text.slice(wordsEnd(block, false)));
  return isDefinition && isTight ? lineBreak : lineBreak + lineBreak;
}
