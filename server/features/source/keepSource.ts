/** Has a conversation kept beside its post. */
import type { CancellationToken } from 'vscode-languageserver';
import { hashChange } from '../../convert/source/hashChange.ts';
import { type KeepSourceParams, KeepSourceRequest, type KeepSourceResult } from '../../protocol.ts';
import { sourceFileText } from '../../source/sourceFile.ts';
import { sourceHash } from '../../source/sourceHash.ts';
import { sourceUriOf } from '../posts/sources.ts';
import { toEdits } from '../ranges.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';

/** Answers `transcript/keepSource`. */
export function keepSource(session: Session): void {
  session.connection.onRequest(KeepSourceRequest.method, async (params: KeepSourceParams, token: CancellationToken) => {
    const hash = await sourceHash(params.conversation);
    const answer = handler<KeepSourceParams, KeepSourceResult | null>(session, null, (snapshot, { conversation }) => ({
      version: snapshot.version,
      file: sourceUriOf(snapshot.uri),
      text: sourceFileText(conversation),
      edits: hash === undefined ? [] : toEdits(snapshot, [hashChange(snapshot.transcript, hash)]),
    }));
    return answer(params, token);
  });
}
