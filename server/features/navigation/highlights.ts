/** The labels of one speaker. */
import { DocumentHighlightKind } from 'vscode-languageserver';
import { spanRange, toOffset } from '../ranges.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';
import { labelledTurnAt, turnsOfSpeaker } from '../speakerAt.ts';

/** Highlights all labels of the speaker under the cursor. */
export function highlights(session: Session): void {
  session.connection.onDocumentHighlight(
    handler(session, null, (snapshot, { position }) => {
      const turn = labelledTurnAt(snapshot.transcript, toOffset(snapshot, position));
      if (!turn) return null;
      return turnsOfSpeaker(snapshot.transcript, turn).flatMap(({ label }) =>
        label ? [{ range: spanRange(label.nameSpan), kind: DocumentHighlightKind.Text }] : [],
      );
    }),
  );
}
