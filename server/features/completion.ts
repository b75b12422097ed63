/** Completion. */
import type { CompletionItem } from 'vscode-languageserver';
import { completeComments } from './completions/comments.ts';
import { completeLabels } from './completions/labels.ts';
import { completeStatements } from './completions/statements.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toOffset } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** Something that can be completed at an offset; empty where it has nothing to say. */
export type Completer = (snapshot: Snapshot, offset: number) => CompletionItem[];

const completers: readonly Completer[] = [completeComments, completeLabels, completeStatements];

/** Labels at the start of a paragraph, statements in the disclaimer, comments that silence rules. */
export function completion(session: Session): void {
  session.connection.onCompletion(
    handler(session, [], (snapshot, { position }) => {
      const offset = toOffset(snapshot, position);
      for (const complete of completers) {
        const items = complete(snapshot, offset);
        if (items.length > 0) return items;
      }
      return [];
    }),
  );
}
