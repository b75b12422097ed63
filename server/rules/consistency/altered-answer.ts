import * as l10n from '@vscode/l10n';
import { composeStatement } from '../../disclaimer/compose.ts';
import { editedStatement, optionalStatements } from '../../disclaimer/optionalStatements.ts';
import { recogniseStatements } from '../../disclaimer/recognise.ts';
import type { AnswerChanges } from '../../source/answerChanges.ts';
import { noteText, type Span, type Transcript } from '../../transcript/model.ts';
import { disclaimerContext } from '../disclaimer/dueStatements.ts';
import { appendSentence } from '../disclaimer/noteEdits.ts';
import { type Action, defineRule, type Finding, type Fix, type RuleContext } from '../rule.ts';
import { openingSpan } from './answerOpening.ts';
import { comparedWithSource } from './comparedWithSource.ts';
import { sourceFindings } from './sourceFindings.ts';

const ANSWER = 'The mission ended in June 2023. It had lasted ten years, and nobody missed it.';
const POST = `**Editor:** When did it end?\n\n**Bard:** ${ANSWER}\n`;

export default defineRule({
  id: 'altered-answer',
  group: 'consistency',
  summary: () => l10n.t('Answers are the model’s own words, or the disclaimer says that they were edited.'),
  docs: {
    why: () =>
      l10n.t(
        'Whoever cuts or corrects an answer puts words into the model’s mouth, and readers cannot see it. Where the conversation was kept beside the post when it was imported (`post.transcript.md.source.json`), each answer is compared with it, and one hint tells how many words were changed, added and removed. Links, markup, white space, list marks, punctuation, capitals and residue of the chat page do not count. Questions are the editor’s own. A disclaimer that says that answers were edited settles it; an answer that the source does not have is told of all the same. *Compare With Source* shows every word.',
      ),
    bad: POST.replace('lasted', 'endured'),
    good: POST.replace('June 2023', '**June** [2023](https://en.wikipedia.org/wiki/2023)'),
    source: {
      title: null,
      model: 'Bard',
      date: null,
      importedFrom: null,
      turns: [
        { role: 'editor', speaker: 'Editor', text: 'When did it end?' },
        { role: 'model', speaker: 'Bard', text: ANSWER },
      ],
    },
  },
  severity: 'hint',
  fix: 'suggestion',
  needsSource: true,
  *checkTranscript(transcript, context) {
    const { source: kept } = context;
    if (!kept) return;
    yield* sourceFindings(transcript, kept);
    if ('why' in kept) return;
    const { answers, passages, changes } = comparedWithSource(transcript, kept.source);
    const isTold = saysEdited(transcript);
    const saying = isTold ? undefined : addStatement(transcript, context);
    for (const [at, turn] of answers.entries()) {
      const found = changes[at];
      if (!found) continue;
      const span = openingSpan(turn, passages[at]);
      if (found.sources.length === 0) yield newAnswer(span, found);
      else if (!isTold && found.edits.length > 0) yield altered(span, found, saying);
    }
  },
});

function newAnswer(span: Span, { added }: AnswerChanges): Finding {
  return {
    span,
    message: l10n.t('The source does not have this answer. Make sure that the model gave it.'),
    data: { kept: 0, changed: 0, added, removed: 0 },
    actions: [compare()],
  };
}

function altered(span: Span, { kept, changed, added, removed }: AnswerChanges, saying: Fix | undefined): Finding {
  const counts = [countOf(changed, 'changed'), countOf(added, 'added'), countOf(removed, 'removed')];
  const all = counts.filter(Boolean).join(', ');
  return {
    span,
    message: saying
      ? l10n.t('This answer is not word by word the model’s: {0}. Say so in the disclaimer, or restore the words.', all)
      : l10n.t(
          'This answer is not word by word the model’s: {0}. Compare it with the source, or restore the words.',
          all,
        ),
    data: { kept, changed, added, removed },
    fixes: saying ? [saying] : [],
    actions: [compare()],
  };
}

function compare(): Action {
  return { title: l10n.t('Compare With Source'), command: 'compare-with-source' };
}

function countOf(count: number, what: 'changed' | 'added' | 'removed'): string {
  if (count === 0) return '';
  switch (what) {
    case 'changed':
      return count === 1 ? l10n.t('1 word changed') : l10n.t('{0} words changed', count);
    case 'added':
      return count === 1 ? l10n.t('1 word added') : l10n.t('{0} words added', count);
    default:
      return count === 1 ? l10n.t('1 word removed') : l10n.t('{0} words removed', count);
  }
}

function saysEdited({ disclaimer }: Transcript): boolean {
  return disclaimer !== undefined && recogniseStatements(noteText(disclaimer), optionalStatements).length > 0;
}

/** Where there is no disclaimer, that is a problem of its own. */
function addStatement(transcript: Transcript, { configuration }: RuleContext): Fix | undefined {
  const { disclaimer, lineBreak } = transcript;
  if (!disclaimer) return undefined;
  const sentence = composeStatement(editedStatement, disclaimerContext(transcript, configuration));
  const edits = [appendSentence(disclaimer, sentence, lineBreak)];
  return { title: l10n.t('Add “{0}”', sentence), level: 'suggestion', edits };
}
