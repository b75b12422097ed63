/** The preview. */
import type { Position } from 'vscode-languageserver';
import { type PlaceParams, PlaceRequest, type RenderParams, RenderRequest, type RenderResult } from '../protocol.ts';
import type { LivePreview } from '../render/livePreview.ts';
import { positionIn } from '../transcript/text/positions.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** An answer brings about so many characters of HTML: they are rendered, and set into the page, within a few frames. */
const ROOM = 50_000;

/** Answers `transcript/render` and `transcript/place`. */
export function render({ connection, documents }: Session): void {
  const session = { connection, documents };
  connection.onRequest(RenderRequest.method, handler<RenderParams, RenderResult | null>(session, null, rendered));
  connection.onRequest(PlaceRequest.method, handler<PlaceParams, Position | null>(session, null, placeOf));
}

/** What a client was told of a preview last. */
interface Told {
  /** No other preview, in this server or another, has the same. */
  readonly id: string;
  answers: number;
}

const told = new WeakMap<LivePreview, Told>();

function rendered(snapshot: Snapshot, { known }: RenderParams): RenderResult | null {
  const { version, transcript, toFix, preview } = snapshot;
  const { language, title, frontMatter } = transcript;
  const last = toldOf(preview);
  const base = known !== undefined && known === revisionOf(last) ? known : undefined;
  if (base === undefined) preview.startOver();
  const { changes, line, isComplete } = preview.update(ROOM);
  if (base === undefined || changes.length > 0) last.answers++;
  const declared = frontMatter?.values['title'];
  const name = title?.text ?? (typeof declared === 'string' ? declared : '');
  return {
    ...{ version, language, title: name, revision: revisionOf(last), ...(base !== undefined && { base }) },
    ...{ changes, line, toFix, more: !isComplete },
  };
}

function placeOf({ preview }: Snapshot, { revision, block, problem }: PlaceParams): Position | null {
  const found = revision === revisionOf(toldOf(preview)) ? preview.problemAt(block, problem) : undefined;
  return found ? positionIn(found.span.block, found.span.start) : null;
}

function toldOf(preview: LivePreview): Told {
  const last = told.get(preview) ?? { id: crypto.randomUUID(), answers: 0 };
  told.set(preview, last);
  return last;
}

function revisionOf({ id, answers }: Told): string {
  return `${id} ${answers}`;
}
