/** The readiness card: what stands between the post and publishing. */
import type { PanelWords, ReadinessCard } from '../preview/messages.ts';
import { aside, listItem, mark, paragraph, section } from './readinessElements.ts';

/** What the card does. */
export interface ReadinessActions {
  /** Goes to where an entry's problem is. */
  readonly go: (entry: number) => void;
  readonly fixAll: () => void;
}

/** Shows the card; what has not changed is not touched. */
export class Readiness {
  readonly #root = document.getElementById('readiness') as HTMLDetailsElement;
  readonly #length = document.getElementById('length') as HTMLElement;
  readonly #problems = document.createElement('div');
  readonly #statements = document.createElement('div');
  readonly #figures = document.createElement('ul');
  readonly #fixAll = document.createElement('button');
  readonly #words: PanelWords;
  readonly #actions: ReadinessActions;
  #groups: ReadinessCard['groups'] = [];
  #checklist: ReadinessCard['statements'] = [];

  constructor(words: PanelWords, actions: ReadinessActions) {
    this.#words = words;
    this.#actions = actions;
    this.#figures.className = 'figures';
    this.#fixAll.type = 'button';
    this.#fixAll.className = 'fix-all';
    this.#fixAll.textContent = words.fixAll;
    this.#fixAll.hidden = true;
    this.#fixAll.addEventListener('click', actions.fixAll);
    const card = document.getElementById('checklist');
    card?.append(this.#problems, this.#statements, this.#fixAll, this.#figures);
    this.#root.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
  }

  get isOpen(): boolean {
    return this.#root.open;
  }

  set isOpen(isOpen: boolean) {
    this.#root.open = isOpen;
  }

  /** Shows what has changed. */
  update({ length, figures, groups, statements, isFixable }: Partial<ReadinessCard>): void {
    if (length !== undefined && length !== this.#length.textContent) this.#length.textContent = length;
    if (figures) this.#showFigures(figures);
    this.#groups = groups ?? this.#groups;
    this.#checklist = statements ?? this.#checklist;
    if (groups || statements) this.#showGroups();
    if (statements) this.#showStatements();
    if (isFixable !== undefined) this.#allowFixAll(isFixable);
  }

  /** The focus goes to what opens it again. */
  #close(): void {
    this.#root.open = false;
    this.#root.querySelector('summary')?.focus();
  }

  /** What has the focus keeps it as long as it can be seen. */
  #allowFixAll(isFixable: boolean): void {
    if (!isFixable && document.activeElement === this.#fixAll) this.#root.querySelector('summary')?.focus();
    this.#fixAll.hidden = !isFixable;
  }

  #showFigures(figures: readonly string[]): void {
    while (this.#figures.childElementCount > figures.length) this.#figures.lastElementChild?.remove();
    figures.forEach((text, at) => {
      const item = this.#figures.children[at] ?? this.#figures.appendChild(document.createElement('li'));
      if (item.textContent !== text) item.textContent = text;
    });
  }

  #showGroups(): void {
    let entry = 0;
    const sections = this.#groups.map(({ title, entries, more }) => {
      const items = entries.map(({ message, severity, place }) =>
        listItem(this.#link(message, entry++, severity), ' ', aside(place)),
      );
      return section(title, more ? [...items, listItem(more)] : items);
    });
    const isReady = sections.length === 0 && this.#checklist.every(({ entry }) => entry === undefined);
    this.#problems.replaceChildren(...(isReady ? [paragraph(this.#words.nothingToFix)] : sections));
  }

  #showStatements(): void {
    const { made, missing, needless, disclaimer } = this.#words;
    const items = this.#checklist.map(({ label, state, entry }) => {
      if (state === 'needless') return listItem(mark('–'), ' ', label, ' ', aside(needless));
      const isMade = state === 'made';
      const item = listItem(mark(isMade ? '✓' : '✗', isMade ? made : missing), ' ');
      item.className = state;
      item.append(entry === undefined ? label : this.#link(label, entry));
      return item;
    });
    this.#statements.replaceChildren(...(items.length > 0 ? [section(disclaimer, items)] : []));
  }

  #link(text: string, entry: number, severity?: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    if (severity) button.dataset['severity'] = severity;
    button.addEventListener('click', () => this.#actions.go(entry));
    return button;
  }
}
