/** Posts without labels, whose questions are set in bold. */
import * as l10n from '@vscode/l10n';
import { visit } from 'unist-util-visit';
import { shortened } from '../../rules/residue/shortened.ts';
import type { Edit } from '../../rules/rule.ts';
import { endOfLine } from '../../rules/structure/labelEdits.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { type OffsetRange, type Span, spanText, type Transcript, type Turn } from '../../transcript/model.ts';

/** With fewer of them, bold lines are not read as questions. */
const ENOUGH = 2;
const END_MARK = /[?？!.…]["'”’»)\]*_]*$/u;

/** The edits that take labels away and set what the editor says in bold; or why that would lose something. */
export function boldQuestions(transcript: Transcript): Edit[] | string {
  const { turns, lineBreak } = transcript;
  if (turns.every(({ label }) => !label)) return [];
  const reason = reasonAgainst(turns);
  if (reason) return reason;
  return turns.flatMap((turn) => [
    ...withoutLabel(turn, lineBreak),
    ...(turn.role === 'editor' ? spokenIn(turn).flatMap(bold) : []),
  ]);
}

function reasonAgainst(turns: readonly Turn[]): string | undefined {
  if (turns.some(({ role }, at) => role !== (at % 2 === 0 ? 'editor' : 'model')))
    return l10n.t('Without labels, questions and answers must take turns, beginning with a question.');
  if (turns.some((turn) => spokenIn(turn).length === 0))
    return l10n.t('Without labels, nobody would see the turn in which nothing is said.');
  const questions = turns.filter(({ role }) => role === 'editor');
  for (const question of questions) {
    const spoken = spokenIn(question);
    const words = shortened(spoken.map(spanText).join(' ').replace(/\s+/g, ' '), 40);
    if (spoken.some(({ block }) => block.kind !== 'paragraph'))
      return l10n.t('“{0}” holds more than paragraphs, which cannot be set in bold as a whole.', words);
    if (spoken.some((span) => !END_MARK.test(spanText(span))))
      return l10n.t('“{0}” does not end like a sentence: set in bold it would be a heading.', words);
  }
  const asking = questions.filter((question) => /[?？]/.test(spokenIn(question).map(spanText).join('')));
  return asking.length < ENOUGH ? l10n.t('Bold questions are known by at least two that ask something.') : undefined;
}

/** What is said block by block, without the white space around it. */
function spokenIn({ body }: Turn): Span[] {
  return body.flatMap((span) => {
    const text = spanText(span);
    const start = span.start + (text.length - text.trimStart().length);
    return text.trim() === '' ? [] : [{ block: span.block, start, end: start + text.trim().length }];
  });
}

/** Takes a label away with the space behind it, and sets apart what was glued to the words before. */
function withoutLabel({ label }: Turn, lineBreak: string): Edit[] {
  if (!label) return [];
  const { block, start, end } = label.span;
  const space = /^\s*/.exec(block.text.slice(end))?.[0].length ?? 0;
  if (!label.glued) return [{ span: { block, start, end: end + space }, newText: '' }];
  return [
    { span: { block, start: endOfLine(block.text.slice(0, start)), end: end + space }, newText: lineBreak + lineBreak },
  ];
}

/** Sets a paragraph in bold; what was bold in it is part of the whole now. */
function bold({ block, start, end }: Span): Edit[] {
  const mark = (at: number): Edit => ({ span: { block, start: at, end: at }, newText: '**' });
  const inner: OffsetRange[] = [];
  if (block.node)
    visit(block.node, 'strong', (node) => {
      const range = rangeOf(node);
      if (range.start >= start && range.end <= end) inner.push(range);
    });
  if (inner.some((range) => range.start === start && range.end === end)) return [];
  const unmarked = inner.flatMap((range) => [
    { span: { block, start: range.start, end: range.start + 2 }, newText: '' },
    { span: { block, start: range.end - 2, end: range.end }, newText: '' },
  ]);
  return [mark(start), ...unmarked, mark(end)];
}
