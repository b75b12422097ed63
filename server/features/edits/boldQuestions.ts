/** Turns without labels, whose questions are set in bold. */
import * as l10n from '@vscode/l10n';
import { changesOf, type TextChange } from '../../rules/applyFixes.ts';
import { withoutBold } from '../../rules/structure/labelEdits.ts';
import { absolute, type Span, spanText, type Turn } from '../../transcript/model.ts';
import { keepingCursor } from './cursor.ts';
import { insertion, type PostEdit } from './postEdit.ts';

/** A question becomes text of the answer, or the other way round; so they also join their neighbours. */
export function flipBoldTurn(turn: Turn, offset: number): PostEdit | string {
  if (turn.role === 'editor') return keepingCursor(unbold(turn.body), offset);
  const bold = turn.body.filter((span) => spanText(span).trim() !== '').map(inBold);
  if (bold.some((changes) => changes.length === 0))
    return l10n.t('Only plain paragraphs can be set in bold as a question.');
  return keepingCursor(bold.flat(), offset);
}

/** The changes that take the bold off paragraphs. */
export function unbold(body: readonly Span[]): TextChange[] {
  const edits = body.flatMap(withoutBold);
  return edits.length > 0 ? changesOf({ title: '', level: 'suggestion', edits }) : [];
}

/** The changes that set a paragraph in bold; none where its markup would not bear it. */
export function inBold(span: Span): TextChange[] {
  const text = spanText(span);
  if (span.block.kind !== 'paragraph' || /[*_]/.test(text)) return [];
  const { start } = absolute(span);
  const from = start + text.search(/\S/);
  return [insertion(from, '**'), insertion(start + text.trimEnd().length, '**')];
}
