/** The readiness card: what stands between the post and publishing. */
import type { PanelWords, ReadinessCard } from '../preview/messages.ts';

/** Shows the card; what has not changed is not touched. */
export class Readiness {
  readonly #root = document.getElementById('readiness') as HTMLDetailsElement;
  readonly #length = document.getElementById('length') as HTMLElement;
  readonly #problems = document.createElement('div');
  readonly #statements = document.createElement('div');
  readonly #figures = document.createElement('ul');
  readonly #words: PanelWords;
  readonly #go: (entry: number) => void;

  /** `go` goes to where an entry's problem is. */
  constructor(words: PanelWords, go: (entry: number) => void) {
    this.#words = words;
    this.#go = go;
    this.#figures.className = 'figures';
    document.getElementById('checklist')?.append(this.#problems, this.#statements, this.#figures);
  }

  get isOpen(): boolean {
    return this.#root.open;
  }

  set isOpen(isOpen: boolean) {
    this.#root.open = isOpen;
  }

  /** Shows what has changed. */
  update({ length, figures, groups, statements }: Partial<ReadinessCard>): void {
    if (length !== undefined && length !== this.#length.textContent) this.#length.textContent = length;
    if (figures) this.#showFigures(figures);
    if (groups) this.#showGroups(groups);
    if (statements) this.#showStatements(statements);
  }

  #showFigures(figures: readonly string[]): void {
    while (this.#figures.childElementCount > figures.length) this.#figures.lastElementChild?.remove();
    figures.forEach((text, at) => {
      const item = this.#figures.children[at] ?? this.#figures.appendChild(document.createElement('li'));
      if (item.textContent !== text) item.textContent = text;
    });
  }

  #showGroups(groups: ReadinessCard['groups']): void {
    let entry = 0;
    const sections = groups.map(({ title, entries, more }) => {
      const items = entries.map(({ message, severity }) => listItem(this.#link(message, entry++, severity)));
      return section(title, more ? [...items, listItem(more)] : items);
    });
    this.#problems.replaceChildren(...(sections.length > 0 ? sections : [paragraph(this.#words.nothingToFix)]));
  }

  #showStatements(statements: ReadinessCard['statements']): void {
    const items = statements.map(({ label, isMade, entry }) => {
      const item = listItem(label);
      item.className = isMade ? 'made' : 'missing';
      if (entry !== undefined) item.replaceChildren(this.#link(label, entry));
      const state = document.createElement('small');
      state.textContent = isMade ? this.#words.made : this.#words.missing;
      item.append(' ', state);
      return item;
    });
    this.#statements.replaceChildren(...(items.length > 0 ? [section(this.#words.disclaimer, items)] : []));
  }

  #link(text: string, entry: number, severity?: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    if (severity) button.dataset['severity'] = severity;
    button.addEventListener('click', () => this.#go(entry));
    return button;
  }
}

function section(title: string, items: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('section');
  const heading = document.createElement('h2');
  const list = document.createElement('ul');
  heading.textContent = title;
  list.append(...items);
  element.append(heading, list);
  return element;
}

function listItem(content: string | HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
