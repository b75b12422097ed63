/** What is sent of a document when it is settled. */
import { nextMessages } from '../session/eventLoop.ts';
import type { Session } from '../session/session.ts';
import type { Snapshot } from './snapshot.ts';

/** Gives the newest snapshot of documents to whoever sends something of it. */
export interface NewestSnapshots {
  /** Of a burst of wishes that have arrived, the last one counts. Never rejects: failures are logged. */
  send(uri: string): Promise<void>;
  /** Nothing more is sent of a document that was closed. */
  forget(uri: string): void;
}

/** Has `send` called with what is newest. */
export function newestSnapshots(
  { connection, documents }: Pick<Session, 'connection' | 'documents'>,
  send: (uri: string, snapshot: Snapshot) => Promise<void>,
): NewestSnapshots {
  /** The newest wish to send, by document. */
  const newest = new Map<string, symbol>();
  return {
    async send(uri) {
      const wish = Symbol(uri);
      newest.set(uri, wish);
      const isNewest = () => newest.get(uri) === wish;
      try {
        await nextMessages();
        const snapshot = isNewest() ? await documents.snapshot(uri) : undefined;
        if (snapshot && isNewest()) await send(uri, snapshot);
      } catch (error) {
        connection.console.error(String((error as Error).stack));
      }
    },
    forget: (uri) => void newest.delete(uri),
  };
}
