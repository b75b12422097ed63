/** Makes the elements of a part. */
import type { RenderedPart } from '../../server/protocol.ts';
import type { PanelWords } from '../preview/messages.ts';

/** The element of a part; its HTML was made safe by the server. */
export function elementOf(part: RenderedPart, words: PanelWords): HTMLElement {
  const root = document.createElement(part.kind === 'disclaimer' ? 'aside' : 'div');
  root.className = ['part', part.kind, part.role].filter(Boolean).join(' ');
  root.classList.toggle('provisional', part.provisional === true);
  root.dataset['key'] = part.key;
  root.dataset['line'] = String(part.line);
  if (part.kind === 'disclaimer') root.setAttribute('aria-label', words.disclaimer);
  if (part.kind === 'turn') {
    root.setAttribute('role', 'group');
    root.setAttribute('aria-label', part.speaker ?? (part.role === 'editor' ? words.question : words.answer));
    root.append(speakerOf(part, words));
  }
  const text = document.createElement('div');
  text.className = 'text';
  text.innerHTML = part.html;
  root.append(text);
  makeReachable(root, part, words);
  return root;
}

function speakerOf({ speaker, provisional }: RenderedPart, words: PanelWords): HTMLElement {
  const name = document.createElement('p');
  name.className = 'speaker';
  name.textContent = speaker ?? '';
  if (provisional) {
    const guessed = document.createElement('small');
    guessed.textContent = words.provisional;
    guessed.title = words.provisionalHint;
    name.append(' ', guessed);
  }
  return name;
}

/** Marks take the focus; what no mark bears gets a button of its own. */
function makeReachable(root: HTMLElement, { problems }: RenderedPart, words: PanelWords): void {
  const left = new Set(problems.keys());
  for (const mark of root.querySelectorAll<HTMLElement>('[data-problem]')) {
    mark.tabIndex = 0;
    for (const index of indexesOf(mark)) left.delete(index);
  }
  const [worst] = left;
  if (worst === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'whole';
  button.dataset['problem'] = [...left].join(' ');
  button.dataset['severity'] = problems[worst]?.severity ?? 'warning';
  button.setAttribute('aria-label', words.wholePart);
  root.prepend(button);
}

/** The places of a mark's problems in its part's list. */
export function indexesOf(mark: HTMLElement): number[] {
  return (mark.dataset['problem'] ?? '').split(' ').map(Number);
}
