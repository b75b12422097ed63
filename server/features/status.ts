/** Tells the client what its status bar shows. */
import { StatusNotification } from '../protocol.ts';
import { isToFix } from '../rules/check.ts';
import { notCheckedLinks } from '../wikipedia/api/notCheckedLinks.ts';
import type { Snapshot } from './posts/snapshot.ts';
import type { Session } from './session/session.ts';

/** How much there was to fix, and what was not checked, when the status of a version was sent. */
const told = new WeakMap<Snapshot, string>();

/** Sends the status of a document that was checked, once a version and again when other posts were compared with it or Wikipedia answered. */
export function sendStatus({ connection, posts }: Session, snapshot: Snapshot): void {
  const toFix = posts.allProblemsOf(snapshot).filter(isToFix).length;
  const notChecked = notCheckedLinks(snapshot.notChecked);
  const key = JSON.stringify([toFix, notChecked]);
  if (told.get(snapshot) === key) return;
  told.set(snapshot, key);
  const { uri, version, transcript, words } = snapshot;
  const status = { uri, version, toFix, words, turns: transcript.turns.length, notChecked };
  connection.sendNotification(StatusNotification.method, status);
}
