/** Makes text of what would be read as a label or as the heading of a closing note. */
import type { TextChange } from '../../rules/applyFixes.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { absolute, type Block, type Label, type Note, spanText } from '../../transcript/model.ts';

const COLON_IN_BOLD = /[ \u00A0]?([:：])\s*([*_]+)$/u;
const COLON = /([:：])$/u;

/** The change of a text after which its label is text; readers see the same words. Undefined where there is none. */
export function silencedLabel({ dress, span, written }: Label, text: string): TextChange | undefined {
  if (dress === 'heading') return boldInsteadOf(span.block, text);
  const newText = written
    .replace(COLON_IN_BOLD, (_, colon: string, marks: string) => marks + textColon(colon))
    .replace(/(?<![\\;])[:：]$/u, textColon);
  if (newText !== written) return { ...absolute(span), newText };
  return dress === 'said' ? { ...absolute(span), newText: `*${written}*` } : undefined;
}

/** The same for a note that somebody's words would be taken for. */
export function silencedNote({ heading }: Note): TextChange | undefined {
  const words = heading && spanText(heading);
  const end = words?.search(/[:：!]$/u) ?? -1;
  if (!heading || !words || end < 0) return undefined;
  const mark = { block: heading.block, start: heading.start + end, end: heading.end };
  return { ...absolute(mark), newText: textColon(words.slice(end)) };
}

/** A mark that Markdown shows and no label ends with; only ASCII can be escaped. */
function textColon(mark: string): string {
  return mark === '：' ? '&#65306;' : `\\${mark}`;
}

/** A heading may stand close to lines with which a paragraph would be one. */
function boldInsteadOf(block: Block, text: string): TextChange | undefined {
  if (block.node?.type !== 'heading') return undefined;
  const { start, end } = absolute({ block, ...rangeOf(block.node) });
  const words = text
    .slice(start, end)
    .replace(/^#+|#+$|\*/g, '')
    .trim();
  const colon = COLON.exec(words)?.[1];
  const bold = colon ? `**${words.slice(0, -1).trimEnd()}**${textColon(colon)}` : `**${words}**`;
  const before = text.slice(0, start).endsWith('\n\n') ? '' : '\n';
  const after = text.startsWith('\n\n', end) ? '' : '\n';
  return { start, end, newText: before + bold + after };
}
