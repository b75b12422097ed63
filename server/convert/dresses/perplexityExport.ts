/**
 * Perplexity's own Markdown export: its logo, the question as a heading, the answer, and a rule across the page before
 * the next question. Seen in exports that public repositories keep, 2025-08 to 2026-11.
 */
import * as l10n from '@vscode/l10n';
import type { TextChange } from '../../rules/applyFixes.ts';
import { linesOf, skipBlank, type TextLine } from './textLines.ts';
import { removal, type WholeDress } from './wholeDress.ts';

const LOGO = /^<img src="https:\/\/[a-z0-9.-]+\.perplexity\.ai\/pplx-[^"<>]*"[^<>]*>$/;
const RULE = /^-{3,}\s*$/;
const QUESTION = /^# +(?=\S)/;
/** Where an answer ends that has sources. */
const END_OF_ANSWER = /^(?:<div align="center">⁂<\/div>|\[\^\d{1,4}_\d{1,4}\]:.*)$/;
/** What makes a paragraph if it follows a label on its line. */
const PROSE = /^(?!\d{1,9}[.)]\s)["'“‘«„¿¡(*_[]?[\p{L}\p{N}]/u;

/** The dress. */
export const perplexityExport: WholeDress = {
  id: 'perplexity-export',
  undress(text, { editorName }) {
    const lines = linesOf(text);
    const logos = lines.flatMap((line, at) =>
      !line.isCode && LOGO.test(line.text.trim()) ? [removal(line.start, skipBlank(lines, at + 1))] : [],
    );
    const questions = logos.length > 0 ? questionsIn(lines) : [];
    if (questions.length === 0) return undefined;
    const warnings = [
      l10n.t('Perplexity marks only the first line of a question. Look whether longer questions are whole.'),
    ];
    const asked = questions.flatMap((at) => labelled(lines, at, editorName));
    return { changes: [...logos, ...asked].sort((a, b) => a.start - b.start), warnings };
  },
};

/** The indexes of headings of the first level below a logo, or below a rule across the page that the export draws. */
function questionsIn(lines: readonly TextLine[]): number[] {
  const found: number[] = [];
  let isDue = false;
  for (const [at, { text, isCode }] of lines.entries()) {
    if (text.trim() === '') continue;
    if (isDue && !isCode && QUESTION.test(text)) found.push(at);
    isDue = !isCode && (LOGO.test(text.trim()) || (RULE.test(text) && found.length > 0 && endsAnswer(lines, at)));
  }
  return found;
}

/** Answers draw rules too. The export draws its own below the sources, or below two empty lines. */
function endsAnswer(lines: readonly TextLine[], rule: number): boolean {
  let above = rule - 1;
  while (lines[above]?.text.trim() === '') above--;
  return rule - above > 2 || END_OF_ANSWER.test(lines[above]?.text.trim() ?? '');
}

/** Makes of the heading a turn and opens the answer; the rule before it goes. */
function labelled(lines: readonly TextLine[], at: number, editorName: string): TextChange[] {
  const line = lines[at] as TextLine;
  const mark = QUESTION.exec(line.text)?.[0].length ?? 0;
  let above = at - 1;
  while (lines[above]?.text.trim() === '') above--;
  const before = lines[above];
  const answer = skipBlank(lines, at + 1);
  const space = PROSE.test(line.text.slice(mark)) ? ' ' : '\n\n';
  return [
    ...(before && RULE.test(before.text) ? [removal(before.start, line.start)] : []),
    { start: line.start, end: line.start + mark, newText: `**${editorName}:**${space}` },
    { start: answer, end: answer, newText: `${answer === line.next ? '\n' : ''}**Perplexity:**\n\n` },
  ];
}
