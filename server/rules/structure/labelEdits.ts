/** Edits that give turns another label style. */
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Label, LabelStyle, Span, Transcript, Turn } from '../../transcript/model.ts';
import { labelsIn } from '../../transcript/turns/labels.ts';
import { labelText } from '../../transcript/turns/labelText.ts';
import type { Edit } from '../rule.ts';
import { opensBullets } from './bulletLines.ts';

/** Rewrites a label; undefined where the style leaves no safe way, as for answers under bold questions. */
export function labelEdits(turn: Turn, label: Label, style: LabelStyle, transcript: Transcript): Edit[] | undefined {
  if (style === 'bold-question') return undefined;
  const lineBreak = transcript.lineBreak;
  const gap = lineBreak + lineBreak;
  const before = label.glued ? gap : isTight(label, transcript) ? lineBreak : '';
  const opening =
    style === 'heading' ? before + labelText(label.name, style) + gap : before + labelText(label.name, style);
  const { block } = label.span;
  const start = label.glued ? endOfLine(block.text.slice(0, label.span.start)) : label.span.start;
  const rest = block.text.slice(label.span.end);
  if (rest.trim() !== '') {
    const space = /^\s*/.exec(rest)?.[0].length ?? 0;
    const separator = opensBullets(rest) ? gap : ' ';
    return [
      {
        span: { block, start, end: label.span.end + space },
        newText: opening + (style === 'heading' ? '' : separator),
      },
    ];
  }
  return [
    {
      span: { block, start, end: joinsNext(turn, style) ? block.text.length : label.span.end },
      newText: style === 'heading' ? opening.trimEnd() : opening + (joinsNext(turn, style) ? ' ' : ''),
    },
  ];
}

/** A heading may stand right below a list or a quote, which would take a label in as one of its own lines. */
function isTight({ dress, span: { block } }: Label, { blockList }: Transcript): boolean {
  if (dress !== 'heading') return false;
  const [before] = blockList.before(block);
  return before !== undefined && !/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(before.text.slice(-40));
}

/** Where the words end, without the space or backslash that breaks their line. */
export function endOfLine(before: string): number {
  const words = before.trimEnd();
  return /(?<!\\)\\$/.test(words) ? words.length - 1 : words.length;
}

/** A label on a line of its own joins the paragraph that follows, unless that will be a list. */
function joinsNext(turn: Turn, style: LabelStyle): boolean {
  const next = turn.body.find((span) => span.block !== turn.label?.span.block);
  if (style === 'heading' || next?.block.kind !== 'paragraph') return false;
  return /^\S/.test(next.block.text) && !opensBullets(next.block.text);
}

/** Takes the bold off a question and labels it and its answer. */
export function boldQuestionEdits(
  question: Turn,
  answer: Turn | undefined,
  names: { readonly editor: string; readonly model: string | undefined },
  style: LabelStyle,
  transcript: Transcript,
): Edit[] | undefined {
  if (style === 'bold-question') return undefined;
  const unbold = question.body.flatMap(withoutBold);
  const { editor, model } = names;
  if (unbold.length === 0 || (answer && !model) || (answer && opensWithLabel(answer))) return undefined;
  const first = insertLabel(question.body[0]!, editor, style, transcript);
  return [first, ...unbold, ...(answer && model ? [insertLabel(answer.body[0]!, model, style, transcript)] : [])];
}

/** An answer between bold questions may have a label that did not make the dress of the post. */
function opensWithLabel({ body }: Turn): boolean {
  return body
    .slice(0, 1)
    .some(({ block }) => labelsIn(block).some(({ glued, dress }) => !glued && dress !== 'name-line'));
}

function insertLabel(
  { block }: Span,
  name: string,
  style: Exclude<LabelStyle, 'bold-question'>,
  { lineBreak }: Transcript,
): Edit {
  const at = rangeOf(block.node ?? {}).start;
  const separator = style !== 'heading' && block.kind === 'paragraph' ? ' ' : lineBreak + lineBreak;
  return { span: { block, start: at, end: at }, newText: labelText(name, style) + separator };
}

/** Takes the bold off a paragraph. */
export function withoutBold({ block }: Span): Edit[] {
  if (block.node?.type !== 'paragraph') return [];
  return block.node.children.flatMap((child): Edit[] => {
    if (child.type !== 'strong') return [];
    const { start, end } = rangeOf(child);
    return [
      { span: { block, start, end: start + 2 }, newText: '' },
      { span: { block, start: end - 2, end }, newText: '' },
    ];
  });
}
