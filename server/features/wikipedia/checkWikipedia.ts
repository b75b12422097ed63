/** When Wikipedia is asked about the links of posts: on request, and where the configuration wants it, on its own. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import {
  type CheckWikipediaParams,
  CheckWikipediaProgress,
  CheckWikipediaRequest,
  type CheckWikipediaResult,
} from '../../protocol.ts';
import type { Session } from '../session/session.ts';
import { askForPost } from './askForPost.ts';

/** Who types an address has no article's address until the typing pauses. Milliseconds. */
const pause = 800;

/** Answers `transcript/checkWikipedia`, and checks when posts are saved or typed, each where it is wanted. */
export function checkWikipedia(session: Session): void {
  const { connection, documents } = session;
  connection.onRequest(CheckWikipediaRequest.method, (params: CheckWikipediaParams, token: CancellationToken) =>
    onRequest(session, params, token),
  );
  const unasked = new UnaskedChecks(session);
  documents.onDidSave((uri) => void unasked.run(uri, ['onSave', 'whileTyping']));
  documents.onDidChange((uri) => unasked.runSoon(uri));
  documents.onDidClose((uri) => unasked.end(uri));
}

async function onRequest(
  session: Session,
  { textDocument: { uri }, partialResultToken }: CheckWikipediaParams,
  token: CancellationToken,
): Promise<CheckWikipediaResult | null | ResponseError<never>> {
  const ending = new AbortController();
  token.onCancellationRequested(() => ending.abort());
  const onProgress = (done: number, total: number) => {
    if (partialResultToken !== undefined)
      void session.connection.sendProgress(CheckWikipediaProgress, partialResultToken, { done, total });
  };
  try {
    return await askForPost(session, uri, { signal: ending.signal, background: false, onlyNew: false, onProgress });
  } catch (error) {
    if (ending.signal.aborted) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    throw error;
  }
}

type When = Configuration['wikipedia']['check'];

/** Checks that nobody asked for but the configuration. */
class UnaskedChecks {
  readonly #session: Session;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** By post that is open. */
  readonly #endings = new Map<string, AbortController>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Once nothing was typed for a moment. */
  runSoon(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => void this.run(uri, ['whileTyping']), pause),
    );
  }

  /** Checks what is not known yet, if the post's configuration wants that now. */
  async run(uri: string, when: readonly When[]): Promise<void> {
    const { configuration, documents, connection } = this.#session;
    try {
      const { check } = (await configuration.of(uri)).wikipedia;
      if (!when.includes(check) || documents.version(uri) === undefined) return;
      const ending = this.#endings.get(uri) ?? new AbortController();
      this.#endings.set(uri, ending);
      await askForPost(this.#session, uri, { signal: ending.signal, background: true, onlyNew: true });
    } catch (error) {
      if (!this.#endings.get(uri)?.signal.aborted && documents.version(uri) !== undefined)
        connection.console.error(String((error as Error).stack));
    }
  }

  /** A post that is closed needs no answers. */
  end(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#endings.get(uri)?.abort();
    this.#endings.delete(uri);
  }
}
