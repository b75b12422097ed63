/** Colours for labels by role, which a grammar cannot know. */
import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { absolute, type OffsetRange } from '../transcript/model.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toOffsets } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** Places in the legend. */
const typeOf = { editor: 0, model: 1 };

/** The editor's labels are keywords, the model's are types. */
export function semanticTokens(session: Session): void {
  const { semanticTokens: requests } = session.connection.languages;
  const none: SemanticTokens = { data: [] };
  requests.on(handler(session, none, (snapshot) => tokensIn(snapshot, { start: 0, end: snapshot.length })));
  requests.onRange(handler(session, none, (snapshot, { range }) => tokensIn(snapshot, toOffsets(snapshot, range))));
}

function tokensIn(snapshot: Snapshot, range: OffsetRange) {
  const builder = new SemanticTokensBuilder();
  for (const { label, role } of snapshot.transcript.turns) {
    if (!label) continue;
    const { start, end } = absolute(label.span);
    if (end < range.start || range.end < start) continue;
    const { line, character } = snapshot.positionAt(start);
    // A heading's underline is on another line, where a token must not reach.
    const length = /^[^\n\r]*/.exec(label.written)?.[0].length ?? 0;
    builder.push(line, character, length, typeOf[role], 0);
  }
  return builder.build();
}
