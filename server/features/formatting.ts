/** Format Document. */
import { format } from '../convert/format.ts';
import { changesBetween } from './changesBetween.ts';
import { toEdits } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** The configured dress and even spacing; see `convert/format.ts`. */
export function formatting(session: Session): void {
  session.connection.onDocumentFormatting(
    handler(session, [], (snapshot) => {
      const formatted = format(snapshot.text, snapshot.configuration);
      return toEdits(snapshot, changesBetween(snapshot.text, formatted));
    }),
  );
}
