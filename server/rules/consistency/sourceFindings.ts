/** What is wrong with the source itself. */
import * as l10n from '@vscode/l10n';
import type { KeptSource } from '../../source/keptSource.ts';
import { HASH_KEY } from '../../source/sourceHash.ts';
import { type Span, spanOf, type Transcript } from '../../transcript/model.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { firstContent } from '../contentBlocks.ts';
import type { Finding } from '../rule.ts';

/** A source that cannot be read, or is another one than front matter says. */
export function* sourceFindings(transcript: Transcript, kept: KeptSource): Iterable<Finding> {
  const span = placeFor(transcript);
  if (!span) return;
  if ('why' in kept) {
    const message = l10n.t(
      'The source beside this post cannot be read: {0}. Restore the file, or delete it.',
      kept.why,
    );
    yield { span, message };
    return;
  }
  const noted = transcript.frontMatter?.values[HASH_KEY];
  if (typeof noted !== 'string' || kept.hash === undefined || noted === kept.hash) return;
  yield {
    span,
    message: l10n.t(
      'The source beside this post is not the one that was imported, so that answers may be compared with wrong words. Restore the file, or import the conversation again.',
    ),
  };
}

/** The line of the hash, else the first turn, else what comes first. */
function placeFor({ frontMatter, turns, blockList }: Transcript): Span | undefined {
  const line = new RegExp(`^${HASH_KEY}[^\\n\\r]*`, 'm').exec(frontMatter?.block.text ?? '');
  if (frontMatter && line)
    return { block: frontMatter.block, start: line.index, end: line.index + line[0].trimEnd().length };
  const [turn] = turns;
  if (turn?.label) return openingOf(turn);
  const first = firstContent(blockList.fromStart());
  return first && spanOf(first);
}
