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
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return blocks
    .map((block, at) => {
      const next = blocks[at + 1];
      if (block.kind === 'blank') return next ? block.text.replace(/[^\uFEFF]+/g, '') : block.text;
      const end = block.node?.position?.end.offset ?? block.text.length;
      // What is left is white space alone; a parser that sees it otherwise gets its way.
      if (!/^[ \t\n\r]*$/.test(block.text.slice(end))) return block.text;
      return block.text.slice(0, end) + (next ? gap(block, next, lineBreak) : lineBreak);
    })
    .join('');
}

/** Definitions may follow each other line by line, as they were written. */
function gap(block: Block, next: Block, lineBreak: string): string {
  const isList = block.kind === next.kind && (block.kind === 'definition' || block.kind === 'footnoteDefinition');
  const isTight = !/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(block.text.slice(block.node?.position?.end.offset ?? 0));
  return isList && isTight ? lineBreak : lineBreak + lineBreak;
}
