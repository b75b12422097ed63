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
import { indexesOf } from './parts.ts';
import { patch } from './patch.ts';
import { holding, lineOf, reveal, scrollToLine, topLine } from './scroll.ts';
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
let shown: PanelContent | undefined;

function show(content: PanelContent): void {
  const turnsOver = content.uri !== shown?.uri;
  const kept = vscode.getState();
  if (turnsOver) post.replaceChildren();
  const before = turnsOver ? [] : (shown?.parts ?? []);
  if (before.length === 0) post.replaceChildren();
  holding(() => patch(post, before, content.parts, words));
  shown = content;
  post.lang = content.language;
  if (content.parts.length === 0) showEmpty();
  if (status.textContent !== content.status) status.textContent = content.status;
  if (turnsOver) {
    window.scrollTo(0, 0);
    if (kept?.uri === content.uri) scrollToLine(kept.line);
    keepPlace();
  }
}

function showEmpty(): void {
  const line = document.createElement('p');
  line.className = 'empty';
  line.textContent = words.empty;
  post.replaceChildren(line);
}

function keepPlace(): void {
  if (shown) vscode.setState({ uri: shown.uri, line: topLine() });
}

function problemsOf(mark: HTMLElement): RenderedProblem[] {
  const key = mark.closest<HTMLElement>('.part')?.dataset['key'];
  const part = shown?.parts.find((each) => each.key === key);
  return indexesOf(mark).flatMap((index) => part?.problems[index] ?? []);
}

function jumpTo(line: number, character: number): void {
  vscode.postMessage({ version: messagesVersion, type: 'jump', line, character });
}

/** A mark leads to its place in the text; a doubtful link is not followed, a good one in a marked block is. */
function onClick(event: MouseEvent): void {
  const target = event.target as Element;
  const anchor = target.closest('a');
  const mark = target.closest<HTMLElement>('[data-problem]');
  const isOtherLink = anchor && mark && mark !== anchor && mark.contains(anchor);
  const isSelecting = event.detail > 0 && mark !== anchor && getSelection()?.isCollapsed === false;
  const [problem] = mark && !isOtherLink && !isSelecting ? problemsOf(mark) : [];
  if (problem) {
    event.preventDefault();
    event.stopPropagation();
    jumpTo(problem.line, problem.character);
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
  if ((target as Element).closest('.part')) jumpTo(lineOf(target as Element), 0);
});
document.addEventListener('scrollend', keepPlace);
window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.version !== messagesVersion) return;
  if (data.type === 'content') show(data.content);
  else reveal(data.line);
});
vscode.postMessage({ version: messagesVersion, type: 'ready' });
