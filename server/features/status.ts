/** Tells the client what its status bar shows. */
import { StatusNotification } from '../protocol.ts';
import { isToFix } from '../rules/check.ts';
import type { Snapshot } from './posts/snapshot.ts';
import type { Session } from './session/session.ts';

/** How much there was to fix when the status of a version was sent. */
const told = new WeakMap<Snapshot, number>();

/** Sends the status of a document that was checked, once a version and again when other posts were compared with it. */
export function sendStatus({ connection, posts }: Session, snapshot: Snapshot): void {
  const toFix = posts.allProblemsOf(snapshot).filter(isToFix).length;
  if (told.get(snapshot) === toFix) return;
  told.set(snapshot, toFix);
  const { uri, version, transcript, words } = snapshot;
  const status = { uri, version, toFix, words, turns: transcript.turns.length };
  connection.sendNotification(StatusNotification.method, status);
}
