/** What runs inside the panel. */
import type { RenderedProblem } from '../../server/protocol.ts';
import {
  type FromPanel,
  type Look,
  messagesVersion,
  type PanelContent,
  type PanelState,
  type PanelView,
  type PanelWords,
  type Reveal,
  type ShownProblem,
  type ToPanel,
} from '../preview/messages.ts';
import { useStyles } from './blogStyles.ts';
import { installClicks } from './clicks.ts';
import { installCopying } from './copying.ts';
import { Images, installImageButtons } from './images.ts';
import { Lines } from './lines.ts';
import { installLooks } from './looks.ts';
import { Page } from './page.ts';
import { indexesOf } from './parts.ts';
import { CursorMark, installPassageKeys, keepFocus } from './passages.ts';
import { Place } from './place.ts';
import { Readiness } from './readiness.ts';
import { Tooltip } from './tooltip.ts';
import { installUndoKeys } from './undoKeys.ts';

type Said = FromPanel extends infer M ? (M extends FromPanel ? Omit<M, 'version'> : never) : never;

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): PanelState | undefined;
  setState(state: PanelState): void;
};

const vscode = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as PanelWords;
const post = document.getElementById('post') as HTMLElement;
const status = document.getElementById('status') as HTMLElement;
const empty = document.createElement('p');
empty.className = 'empty';
empty.textContent = words.empty;
const images = new Images(words.showImages);
const page = new Page(post, words, (content) => images.fill(content));
const lines = new Lines(page);
const cursor = new CursorMark(lines);
const place = new Place(post, lines, { onScroll: (line) => say({ type: 'scrolled', line }), onRest: keepPlace });
const showLook = installLooks(words, (look) => {
  // Writing the setting takes a while.
  wear(look, document.body.dataset['paper']);
  say({ type: 'look', look });
});
const readiness = new Readiness(words, {
  go: (entry) => shown && say({ type: 'jumpToEntry', revision: shown.revision, entry }),
  fixAll: () => say({ type: 'fixAll' }),
});
let shown: PanelContent | undefined;
let isLocked = false;
/** Whether all is to be told anew, so that changes mean nothing. */
let isWaiting = false;

function say(message: Said): void {
  vscode.postMessage({ version: messagesVersion, ...message } as FromPanel);
}

function receive(content: PanelContent): void {
  if (content.base !== undefined && (isWaiting || content.base !== shown?.revision)) {
    askForAll();
    return;
  }
  isWaiting = false;
  show(content);
  if (content.more) requestAnimationFrame(() => say({ type: 'more' }));
}

function askForAll(): void {
  if (!isWaiting) say({ type: 'ready' });
  isWaiting = true;
}

function show(content: PanelContent): void {
  const turnsOver = content.uri !== shown?.uri;
  const kept = turnsOver ? vscode.getState() : undefined;
  if (kept && !shown) readiness.isOpen = kept.isCardOpen;
  if (turnsOver) place.turnTo(kept?.uri === content.uri ? kept.line : undefined);
  else if (content.base === undefined && content.more) place.stay();
  // The editor has told of its cursor before.
  if (turnsOver && shown) cursor.move(undefined);
  keepFocus(post, () => place.hold(() => change(content)));
  shown = content;
  // The browser would style the whole page anew.
  if (post.lang !== content.language) post.lang = content.language;
  const text = page.blocks.length > 0 ? content.status : '';
  if (status.textContent !== text) status.textContent = text;
  if (content.card) readiness.update(content.card);
  if (turnsOver) place.reset();
  place.goOn(!content.more);
  cursor.refresh();
  if (turnsOver) keepPlace();
}

/** An empty page says so. */
function change({ base, changes, line, more }: PanelContent): void {
  empty.remove();
  if (base === undefined)
    page.change([{ at: 0, remove: page.blocks.length, items: changes.flatMap(({ items }) => items) }]);
  else page.change(changes);
  lines.update(line);
  if (page.blocks.length === 0 && !more) post.append(empty);
}

function dress(view: PanelView): void {
  isLocked = view.isLocked;
  images.sources = view.images;
  useStyles(view.styles);
  wear(view.look, view.paper);
  keepPlace();
}

function wear(look: Look, paper: string | undefined): void {
  place.hold(() => Object.assign(document.body.dataset, { look, paper }));
  showLook(look);
}

function follow({ line, cursor: moved }: Reveal): void {
  if (moved !== undefined) cursor.move(moved);
  if (line !== undefined) place.follow(line, !shown?.more);
}

function keepPlace(): void {
  const { line } = place;
  if (shown && line !== undefined) vscode.setState({ uri: shown.uri, line, isLocked, isCardOpen: readiness.isOpen });
}

function problemsOf(mark: HTMLElement): RenderedProblem[] {
  const block = page.blockOf(mark)?.block;
  return indexesOf(mark).flatMap((index) => block?.problems[index] ?? []);
}

/** A mark's problem, the worst one first, as the extension knows it. */
function placeOf(mark: HTMLElement, at = 0): ShownProblem | undefined {
  const block = page.blockOf(mark);
  const problem = indexesOf(mark)[at];
  if (!shown || !block || problem === undefined || !block.block.problems[problem]) return undefined;
  return { revision: shown.revision, block: page.blocks.indexOf(block), problem };
}

function goToProblem(mark: HTMLElement): boolean {
  const problem = placeOf(mark);
  if (problem) say({ type: 'jumpToProblem', ...problem });
  return problem !== undefined;
}

function fix(mark: HTMLElement, at: number, chosen: number): void {
  const problem = placeOf(mark, at);
  if (problem) say({ type: 'fix', ...problem, fix: chosen });
}

function goToPassage(passage: Element, takesFocus: boolean): void {
  say({ type: 'jump', line: lines.of(passage), takesFocus });
}

new Tooltip(words, { problemsOf, fix });
installCopying((isDone) => say({ type: 'copied', isDone }));
installUndoKeys((step) => say({ type: 'undo', step }));
installImageButtons(post, () => say({ type: 'allowImages' }));
installClicks(post, { goToProblem, goToPassage });
installPassageKeys(post, page, (passage) => goToPassage(passage, true));
document.getElementById('readiness')?.addEventListener('toggle', keepPlace);
window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.version !== messagesVersion) return;
  if (data.type === 'content') receive(data.content);
  else if (data.type === 'view') dress(data.view);
  else if (data.type === 'reveal') follow(data);
});
askForAll();
