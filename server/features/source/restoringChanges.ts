/** What puts the source’s words back into one answer. */
import { ownWordsOf } from '../../convert/source/ownWords.ts';
import type { TextChange } from '../../rules/applyFixes.ts';
import { openingSpan } from '../../rules/consistency/answerOpening.ts';
import { comparedWithSource } from '../../rules/consistency/comparedWithSource.ts';
import type { Problem } from '../../rules/rule.ts';
import type { Snapshot } from '../posts/snapshot.ts';

/**
 * The changes for the answer of which the problem tells, in order; none where it tells of something else. They are made
 * when somebody asks, not as a fix of the rule, which is checked at every key.
 */
export function restoringChanges({ source: kept, transcript }: Snapshot, { rule, span }: Problem): TextChange[] {
  if (rule !== 'altered-answer' || !kept || 'why' in kept) return [];
  const compared = comparedWithSource(transcript, kept.source);
  const at = compared.answers.findIndex((turn, each) => {
    const { block, start } = openingSpan(turn, compared.passages[each]);
    return block === span.block && start === span.start;
  });
  return ownWordsOf(transcript, compared, kept.source, at);
}
