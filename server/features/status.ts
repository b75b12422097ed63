/** Tells the client what its status bar shows. */
import { StatusNotification } from '../protocol.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

const told = new WeakSet<Snapshot>();

/** Sends the status of a document that was checked, once a version. */
export function sendStatus({ connection }: Session, snapshot: Snapshot): void {
  if (told.has(snapshot)) return;
  told.add(snapshot);
  const { uri, version, transcript, toFix, words } = snapshot;
  const status = { uri, version, toFix, words, turns: transcript.turns.length };
  connection.sendNotification(StatusNotification.method, status);
}
