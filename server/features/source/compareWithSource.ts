/** A post beside the conversation that it was made of. */
import * as l10n from '@vscode/l10n';
import { countChanges, withOwnWords } from '../../convert/source/ownWords.ts';
import { CompareWithSourceRequest, type SourceComparisonResult } from '../../protocol.ts';
import { comparedWithSource } from '../../rules/consistency/comparedWithSource.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';

/** Answers `transcript/compareWithSource`. */
export function compareWithSource(session: Session): void {
  const none = { nothing: l10n.t('This post is not open.') };
  session.connection.onRequest<SourceComparisonResult, never>(
    CompareWithSourceRequest.method,
    handler<{ textDocument: { uri: string } }, SourceComparisonResult>(session, none, comparison),
  );
}

function comparison({ source: kept, transcript }: Snapshot): SourceComparisonResult {
  if (!kept)
    return {
      nothing: l10n.t(
        'There is no source beside this post. When a conversation is imported, Colloquy offers to keep it there.',
      ),
    };
  if ('why' in kept) return { nothing: l10n.t('The source beside this post cannot be read: {0}.', kept.why) };
  if (transcript.turns.length === 0)
    return { nothing: l10n.t('There are no labels that tell questions from answers. Label Turns adds them.') };
  const compared = comparedWithSource(transcript, kept.source);
  return { text: withOwnWords(transcript, compared, kept.source), ...countChanges(compared) };
}
