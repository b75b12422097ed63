/** Comments that silence a rule. */
import type { TextChange } from '../rules/applyFixes.ts';
import type { Problem } from '../rules/rule.ts';
import type { Transcript } from '../transcript/model.ts';

/** Kinds of blocks in which a comment may close a line without a change to what readers see. */
const bearsComments = new Set(['paragraph', 'list', 'blockquote']);

/**
 * A comment for the problem's line: above its block where the problem is in the first line, else at the end of the
 * line before. Undefined where a comment would change the post, as in front matter or code.
 */
export function silenceLine({ lineBreak }: Transcript, { rule, span }: Problem): TextChange | undefined {
  const { block } = span;
  const comment = `<!-- colloquy-disable-next-line ${rule} -->`;
  if (block.kind === 'yaml') return undefined;
  const before = block.text.slice(0, span.start).trimStart();
  const breaks = before.search(/[\n\r]/);
  if (breaks < 0) return inserted(block.start + bomOf(block.text), comment + lineBreak);
  if (!bearsComments.has(block.kind)) return undefined;
  const lineStart = Math.max(
    block.text.lastIndexOf('\n', span.start - 1),
    block.text.lastIndexOf('\r', span.start - 1),
  );
  return inserted(block.start + block.text.slice(0, lineStart + 1).trimEnd().length, ` ${comment}`);
}

/**
 * A comment for the whole post. It stands at the top, below front matter: at the end it would keep the disclaimer from
 * closing the post.
 */
export function silenceFile({ blockList, frontMatter, lineBreak }: Transcript, rule: string): TextChange {
  const comment = `<!-- colloquy-disable ${rule} -->${lineBreak}${lineBreak}`;
  const [first] = blockList.fromStart();
  if (!frontMatter) return inserted(bomOf(first?.text ?? ''), comment);
  const { block } = frontMatter;
  const isClosed = /[\n\r]$/.test(block.text);
  return inserted(block.start + block.text.length, isClosed ? comment : lineBreak + lineBreak + comment);
}

function inserted(at: number, newText: string): TextChange {
  return { start: at, end: at, newText };
}

function bomOf(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}
