/** The preview. */
import * as l10n from '@vscode/l10n';
import type { Position } from 'vscode-languageserver';
import {
  type EditResult,
  type EntryParams,
  EntryRequest,
  type FixParams,
  FixRequest,
  type PlaceParams,
  PlaceRequest,
  type RenderParams,
  RenderRequest,
  type RenderResult,
} from '../protocol.ts';
import type { LivePreview } from '../render/livePreview.ts';
import { sameSpan } from '../render/placing.ts';
import { changesOf } from '../rules/applyFixes.ts';
import { isToFix } from '../rules/check.ts';
import type { Problem } from '../rules/rule.ts';
import { positionIn } from '../transcript/text/positions.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toEdits } from './ranges.ts';
import { ToldReadiness } from './readiness/toldReadiness.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** An answer brings about so many characters of HTML: they are rendered, and set into the page, within a few frames. */
const ROOM = 50_000;

/** Answers `transcript/render`, `transcript/place`, `transcript/entry` and `transcript/fix`. */
export function render(session: Session): void {
  const { connection, posts } = session;
  connection.onRequest(
    RenderRequest.method,
    handler<RenderParams, RenderResult | null>(session, null, (snapshot, params) =>
      rendered(snapshot, posts.allProblemsOf(snapshot), params),
    ),
  );
  connection.onRequest(EntryRequest.method, handler<EntryParams, Position | null>(session, null, entryOf));
  connection.onRequest(PlaceRequest.method, handler<PlaceParams, Position | null>(session, null, placeOf));
  connection.onRequest<EditResult, never>(
    FixRequest.method,
    handler<FixParams, EditResult>(session, { nothing: '' }, fixOf),
  );
}

/** What a client was told of a preview last. */
interface Told {
  /** No other preview, in this server or another, has the same. */
  readonly id: string;
  answers: number;
  readiness: ToldReadiness;
}

const told = new WeakMap<LivePreview, Told>();

function rendered(snapshot: Snapshot, problems: readonly Problem[], { known }: RenderParams): RenderResult | null {
  const { version, transcript, preview } = snapshot;
  const { language, title, frontMatter } = transcript;
  const last = toldOf(preview);
  const base = known !== undefined && known === revisionOf(last) ? known : undefined;
  if (base === undefined) {
    preview.startOver();
    last.readiness = new ToldReadiness();
  }
  const { changes, line, isComplete } = preview.update(ROOM);
  const readiness = last.readiness.update(snapshot.readiness, problems);
  if (base === undefined || changes.length > 0 || readiness) last.answers++;
  const declared = frontMatter?.values['title'];
  const name = title?.text ?? (typeof declared === 'string' ? declared : '');
  return {
    ...{ version, language, title: name, revision: revisionOf(last), ...(base !== undefined && { base }) },
    ...{ changes, line, toFix: problems.filter(isToFix).length, ...(readiness && { readiness }), more: !isComplete },
  };
}

function entryOf({ preview }: Snapshot, { revision, entry }: EntryParams): Position | null {
  const last = toldOf(preview);
  const found = revision === revisionOf(last) ? last.readiness.listed[entry] : undefined;
  return found ? positionIn(found.span.block, found.span.start) : null;
}

function placeOf({ preview }: Snapshot, params: PlaceParams): Position | null {
  const found = shownProblem(preview, params);
  return found ? positionIn(found.span.block, found.span.start) : null;
}

/** The text may have changed since the problem was shown: its fix is that of the same problem as it is now. */
function fixOf(snapshot: Snapshot, params: FixParams): EditResult {
  const shown = shownProblem(snapshot.preview, params);
  const title = shown?.fixes[params.fix]?.title;
  const now = shown && snapshot.problems.find((each) => isSame(each, shown));
  const fix = now?.fixes.find((each) => each.title === title);
  if (!fix) return { nothing: l10n.t('The text has changed meanwhile, so nothing was fixed. Try again.') };
  return { version: snapshot.version, edits: toEdits(snapshot, changesOf(fix)) };
}

function isSame(a: Problem, b: Problem): boolean {
  return a.rule === b.rule && a.message === b.message && sameSpan(a.span, b.span);
}

function shownProblem(preview: LivePreview, { revision, block, problem }: PlaceParams): Problem | undefined {
  return revision === revisionOf(toldOf(preview)) ? preview.problemAt(block, problem) : undefined;
}

function toldOf(preview: LivePreview): Told {
  const last = told.get(preview) ?? { id: crypto.randomUUID(), answers: 0, readiness: new ToldReadiness() };
  told.set(preview, last);
  return last;
}

function revisionOf({ id, answers }: Told): string {
  return `${id} ${answers}`;
}
