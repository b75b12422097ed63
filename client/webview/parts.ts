/** Makes the elements of parts and blocks. */
import type { RenderedBlock, RenderedPart } from '../../server/protocol.ts';
import type { PanelWords } from '../preview/messages.ts';

/** The elements of a part. */
export interface PartElements {
  readonly root: HTMLElement;
  /** What holds the blocks. */
  readonly text: HTMLElement;
}

/** A part without blocks. */
export function createPart(part: RenderedPart, words: PanelWords): PartElements {
  const root = document.createElement(part.kind === 'disclaimer' ? 'aside' : 'div');
  const text = document.createElement('div');
  text.className = 'text';
  root.append(text);
  dress({ root, text }, part, words);
  return { root, text };
}

/** Has an element that showed a part of the same kind show another one. */
export function dress({ root, text }: PartElements, part: RenderedPart, words: PanelWords): void {
  // The blog's own stylesheets know the classes of exported posts.
  root.className = ['part', part.kind, part.role, part.role && `turn-${part.role}`].filter(Boolean).join(' ');
  root.classList.toggle('provisional', part.provisional === true);
  if (part.kind === 'disclaimer') {
    // A post may have several, and a note within it is no landmark of the page.
    root.setAttribute('role', 'note');
    root.setAttribute('aria-label', words.disclaimer);
  }
  if (part.kind !== 'turn') return;
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', part.speaker ?? (part.role === 'editor' ? words.question : words.answer));
  const name = speakerOf(part, words);
  const before = root.querySelector(':scope > .speaker');
  if (before) before.replaceWith(name);
  else root.insertBefore(name, text);
}

function speakerOf({ speaker, provisional }: RenderedPart, words: PanelWords): HTMLElement {
  const name = document.createElement('p');
  name.className = 'speaker';
  if (speaker) {
    const text = document.createElement('span');
    text.textContent = speaker;
    name.append(text);
  }
  if (provisional) {
    const guessed = document.createElement('small');
    guessed.textContent = words.provisional;
    guessed.title = words.provisionalHint;
    name.append(' ', guessed);
  }
  return name;
}

/** The nodes of a block, whose HTML was made safe by the server; marks take the focus. */
export function nodesOf({ html }: RenderedBlock, prepare: (content: DocumentFragment) => void): ChildNode[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const mark of template.content.querySelectorAll<HTMLElement>('[data-problem]')) mark.tabIndex = 0;
  prepare(template.content);
  return [...template.content.childNodes];
}

/** Gives the problems of the part's first block that none of its nodes marks a button of their own. */
export function markWhole(
  { root }: PartElements,
  { problems }: RenderedBlock,
  nodes: readonly ChildNode[],
  words: PanelWords,
): void {
  const left = new Set(problems.keys());
  for (const node of nodes.filter((each) => each instanceof HTMLElement))
    for (const mark of [node, ...node.querySelectorAll<HTMLElement>('[data-problem]')])
      for (const index of indexesOf(mark)) left.delete(index);
  const before = root.querySelector<HTMLElement>(':scope > .whole');
  const [worst] = left;
  if (worst === undefined) {
    before?.remove();
    return;
  }
  const button = before ?? createWhole(words);
  button.dataset['problem'] = [...left].join(' ');
  button.dataset['severity'] = problems[worst]?.severity ?? 'warning';
  if (!before) root.prepend(button);
}

function createWhole(words: PanelWords): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'whole';
  button.setAttribute('aria-label', words.wholePart);
  return button;
}

/** The places of a mark's problems in its block's list; none where an element is no mark. */
export function indexesOf({ dataset }: HTMLElement): number[] {
  return dataset['problem'] === undefined ? [] : dataset['problem'].split(' ').map(Number);
}
