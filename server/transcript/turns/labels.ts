/** The labels that a block could hold, by their looks alone; `turns.ts` decides which of them open a turn. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { rangeOf } from '../markdown/markdown.ts';
import type { Block, Label, OffsetRange } from '../model.ts';
import { namedLine } from './nameLines.ts';
import { inlineSaidLabel, saidLabel } from './saidLabels.ts';

const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’()_ \u00A0-]{0,40}?`;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}\p{Extended_Pictographic}]{0,6} ?)?`;
const PLAIN = new RegExp(`^${EMOJI}(${NAME})[ \\u00A0]?[:：](?=\\s|$)`, 'u');
/** A bold label without the space that would make it bold: `**Editor:**Hello`. */
const UNSPACED = new RegExp(`^(\\*\\*|__)(${NAME})[ \\u00A0]?[:：]\\1(?=[^\\s*_])`, 'u');
const AT_START = new RegExp(`^\\s*\\*\\*(${NAME})[ \\u00A0]?[:：]\\*\\*`, 'u');
const AFTER_BOLD = /^[ \u00A0]?[:：]/;
const COLON_AT_END = /[ \u00A0]?[:：]\s*$/;

/** A label by itself. */
type Looks = Omit<Label, 'bare' | 'written' | 'spaced'>;

/** Every label candidate of a block, in order: at its start, and at the starts of a paragraph's further lines. */
export function labelsIn(block: Block): Label[] {
  if (block.content.isPlain) return withSource(labelAtStart(block));
  if (block.node?.type === 'heading') {
    const range = rangeOf(block.node);
    const name = bareName(plainText(block.node));
    return name && name.length <= 48 ? withSource([label(block, 'heading', name, range, false)]) : [];
  }
  return block.node?.type === 'paragraph' ? withSource(labelsOfParagraph(block, block.node)) : [];
}

function withSource(labels: readonly Looks[]): Label[] {
  return labels.map((each, at) => {
    const { start, end, block } = each.span;
    const { text } = block;
    const bare = text.slice(end, labels[at + 1]?.span.start).trim() === '';
    return { ...each, bare, written: text.slice(start, end), spaced: !/^\S/.test(text.slice(end, end + 1)) };
  });
}

/** The label of a passage that is not read as Markdown. */
function labelAtStart(block: Block): Looks[] {
  const match = AT_START.exec(block.text);
  if (!match?.[1]) return [];
  const start = match[0].search(/\S/);
  return [label(block, 'bold-label', match[1].trim(), { start, end: match[0].length }, false)];
}

/** The name without emoji, quotes, numbers' dots and colon around it. */
function bareName(text: string): string {
  return (saidLabel(text) ?? text).replace(COLON_AT_END, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}).]+$/gu, '');
}

function labelsOfParagraph(block: Block, paragraph: Paragraph): Looks[] {
  const labels: Looks[] = [];
  paragraph.children.forEach((child, at) => {
    const { start } = rangeOf(child);
    const opensLine = at === 0 || startsLine(block.text, start);
    if ((child.type === 'strong' || child.type === 'emphasis') && opensLine) {
      const found = boldLabel(block, child, paragraph.children[at + 1], at > 0);
      if (found) labels.push(found);
    } else if (child.type === 'text') {
      labels.push(...plainLabels(block, rangeOf(child), at === 0));
    }
  });
  return labels;
}

function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return text[at - 1] === '\n' || text[at - 1] === '\r';
}

function boldLabel(
  block: Block,
  child: PhrasingContent,
  next: PhrasingContent | undefined,
  glued: boolean,
): Looks | undefined {
  const range = rangeOf(child);
  const written = plainText(child);
  const after = next?.type === 'text' ? block.text.slice(range.end, rangeOf(next).end) : '';
  const colon = AFTER_BOLD.exec(after);
  if (!colon && !COLON_AT_END.test(written)) {
    const alone = /^[ \t]*(?:[\n\r]|$)/.test(after) && (!next || after !== '') ? namedLine(written) : undefined;
    return alone ? label(block, 'name-line', alone, range, glued) : undefined;
  }
  const name = bareName(written);
  if (!name || name.length > 48) return undefined;
  return label(block, 'bold-label', name, { start: range.start, end: range.end + (colon?.[0].length ?? 0) }, glued);
}

function plainLabels(block: Block, range: OffsetRange, opensParagraph: boolean): Looks[] {
  const labels: Looks[] = [];
  let at = range.start;
  for (const line of block.text.slice(range.start, range.end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
    if (at > range.start || opensParagraph) {
      const found = plainLabel(block, line, at, at > range.start);
      if (found) labels.push(found);
    }
    at += line.length;
  }
  return labels;
}

function plainLabel(block: Block, line: string, at: number, glued: boolean): Looks | undefined {
  const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
  const start = at + indent;
  const words = line.slice(indent).trimEnd();
  // Bold words and links that follow on the line are no part of this text.
  const goesOn = /[^\n\r]/.test(block.text.charAt(at + line.length)) && !/[\n\r]$/.test(line);
  const said = goesOn ? undefined : saidLabel(words);
  if (said) return label(block, 'said', said, { start, end: start + words.length }, glued);
  const inline = inlineSaidLabel(goesOn ? line.slice(indent) : words);
  if (inline) return label(block, 'plain', inline.name, { start, end: start + inline.length }, glued);
  const unspaced = UNSPACED.exec(words);
  if (unspaced?.[2])
    return label(block, 'bold-label', unspaced[2].trim(), { start, end: start + unspaced[0].length }, glued);
  const match = PLAIN.exec(words);
  if (match?.[1]) return label(block, 'plain', match[1].trim(), { start, end: start + match[0].length }, glued);
  const name = goesOn ? undefined : namedLine(words);
  return name ? label(block, 'name-line', name, { start, end: start + words.length }, glued) : undefined;
}

function label(block: Block, dress: Label['dress'], name: string, range: OffsetRange, glued: boolean): Looks {
  const written = block.text.slice(range.start, range.end);
  const at = written.toLowerCase().indexOf(name.toLowerCase());
  // Where a page names nobody, as in `Dijiste:`, its words stand for the name.
  const nameRange =
    at < 0
      ? { start: range.start, end: range.start + written.replace(COLON_AT_END, '').length }
      : { start: range.start + at, end: range.start + at + name.length };
  return { dress, name, span: { block, ...range }, nameSpan: { block, ...nameRange }, glued };
}
