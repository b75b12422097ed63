/** What runs inside the panel. */
import type { RenderedProblem } from '../../server/protocol.ts';
import {
  type FromPanel,
  messagesVersion,
  type PanelContent,
  type PanelState,
  type PanelWords,
  type ToPanel,
} from '../preview/messages.ts';
import { Lines } from './lines.ts';
import { Page } from './page.ts';
import { indexesOf } from './parts.ts';
import { holding, reveal, topPassage } from './scroll.ts';
import { installTooltip } from './tooltip.ts';

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
const page = new Page(post, words);
const lines = new Lines(page);
let shown: PanelContent | undefined;
/** Whether all is to be told anew, so that changes mean nothing. */
let isWaiting = false;
/** The line to go to as soon as it is there. */
let wanted: number | undefined;
/** The line that a smooth scroll is on its way to. */
let heading: number | undefined;

function receive(content: PanelContent): void {
  if (content.base !== undefined && (isWaiting || content.base !== shown?.revision)) {
    askForAll();
    return;
  }
  isWaiting = false;
  show(content);
  if (content.more) requestAnimationFrame(() => vscode.postMessage({ version: messagesVersion, type: 'more' }));
}

function askForAll(): void {
  if (!isWaiting) vscode.postMessage({ version: messagesVersion, type: 'ready' });
  isWaiting = true;
}

function show(content: PanelContent): void {
  const turnsOver = content.uri !== shown?.uri;
  const kept = turnsOver ? vscode.getState() : undefined;
  if (turnsOver) wanted = kept?.uri === content.uri ? kept.line : undefined;
  else if (content.base === undefined && content.more && window.scrollY > 0) wanted ??= topLine();
  holding(post, () => change(content));
  shown = content;
  // The browser would style the whole page anew.
  if (post.lang !== content.language) post.lang = content.language;
  const text = page.blocks.length > 0 ? content.status : '';
  if (status.textContent !== text) status.textContent = text;
  if (turnsOver) {
    heading = undefined;
    window.scrollTo(0, 0);
  }
  goWhereWanted();
  // What the scroll was on its way to may have been replaced or moved.
  if (heading !== undefined) follow(heading);
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

function goWhereWanted(): void {
  if (wanted === undefined || (shown?.more && lines.last < wanted)) return;
  if (wanted > 0) lines.passageOf(wanted)?.scrollIntoView({ block: 'start' });
  wanted = undefined;
}

/** What has not come yet is gone to when it does. */
function follow(line: number): void {
  if (shown?.more && lines.last < line) wanted = line;
  else heading = reveal(lines.passageOf(line), heading !== undefined) ? line : undefined;
}

function topLine(): number {
  const passage = topPassage(post);
  return passage ? lines.of(passage) : 0;
}

function keepPlace(): void {
  if (shown && wanted === undefined) vscode.setState({ uri: shown.uri, line: topLine() });
}

function problemsOf(mark: HTMLElement): RenderedProblem[] {
  const block = page.blockOf(mark)?.block;
  return indexesOf(mark).flatMap((index) => block?.problems[index] ?? []);
}

/** Goes to the worst problem of a mark. False where it has none. */
function jumpToProblem(mark: HTMLElement): boolean {
  const block = page.blockOf(mark);
  const [problem] = indexesOf(mark);
  if (!shown || !block || problem === undefined || !block.block.problems[problem]) return false;
  const place = { revision: shown.revision, block: page.blocks.indexOf(block), problem };
  vscode.postMessage({ version: messagesVersion, type: 'jumpToProblem', ...place });
  return true;
}

/** A mark leads to its place in the text; a doubtful link is not followed, a good one in a marked block is. */
function onClick(event: MouseEvent): void {
  const target = event.target as Element;
  const anchor = target.closest('a');
  const mark = target.closest<HTMLElement>('[data-problem]');
  const isOtherLink = anchor && mark && mark !== anchor && mark.contains(anchor);
  const isSelecting = event.detail > 0 && mark !== anchor && getSelection()?.isCollapsed === false;
  if (mark && !isOtherLink && !isSelecting && jumpToProblem(mark)) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const address = anchor?.getAttribute('href') ?? '';
  if (address && !/^(?:https?:|mailto:|#)/i.test(address)) event.preventDefault();
}

installTooltip(words, problemsOf);
document.addEventListener('click', onClick, true);
document.addEventListener('keydown', (event) => {
  const mark = event.target as HTMLElement;
  if (event.key !== 'Enter' || !mark.dataset?.['problem'] || mark.matches('a[href], button')) return;
  event.preventDefault();
  mark.click();
});
post.addEventListener('dblclick', ({ target }) => {
  if (!(target as Element).closest('.part')) return;
  vscode.postMessage({ version: messagesVersion, type: 'jump', line: lines.of(target as Element) });
});
// Whoever moves by hand is not moved when the rest has come.
for (const type of ['wheel', 'keydown', 'pointerdown'])
  document.addEventListener(type, () => (wanted = heading = undefined), { passive: true });
document.addEventListener('scrollend', () => {
  heading = undefined;
  keepPlace();
});
window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.version !== messagesVersion) return;
  if (data.type === 'content') receive(data.content);
  else follow(data.line);
});
askForAll();
