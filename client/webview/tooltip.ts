/** Says what a mark means, on hover and on focus, and offers what mends it. */
import type { RenderedProblem } from '../../server/protocol.ts';
import type { PanelWords } from '../preview/messages.ts';

/** Which problems a mark stands for, and what mends them. */
export interface TooltipSource {
  readonly problemsOf: (mark: HTMLElement) => readonly RenderedProblem[];
  /** Makes a fix, by the places of problem and fix in the mark's lists. */
  readonly fix: (mark: HTMLElement, problem: number, fix: number) => void;
}

/** One tooltip for all marks. */
export class Tooltip {
  readonly #box = document.getElementById('tooltip') as HTMLElement;
  readonly #words: PanelWords;
  readonly #source: TooltipSource;
  #mark: HTMLElement | undefined;

  constructor(words: PanelWords, source: TooltipSource) {
    this.#words = words;
    this.#source = source;
    this.#box.setAttribute('aria-label', words.wholePart);
    document.addEventListener('mouseover', ({ target }) => this.#enter(target as Element));
    document.addEventListener('focusin', ({ target }) => this.#enter(target as Element));
    document.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#holds(relatedTarget)) this.hide();
    });
    document.addEventListener('scroll', () => this.hide(), { passive: true });
    document.addEventListener('keydown', (event) => this.#press(event));
  }

  /** Hides it; the focus goes back to the mark that it was for. */
  hide(): void {
    if (this.#holds(document.activeElement)) this.#mark?.focus();
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = undefined;
    this.#box.hidden = true;
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#box.contains(target);
  }

  #enter(target: Element): void {
    if (this.#holds(target)) return;
    const mark = target.closest<HTMLElement>('[data-problem]');
    if (mark && mark !== this.#mark) this.#show(mark);
    else if (!mark && !this.#mark?.contains(document.activeElement) && !this.#holds(document.activeElement))
      this.hide();
  }

  #show(mark: HTMLElement): void {
    this.hide();
    this.#mark = mark;
    const problems = this.#source.problemsOf(mark);
    const hint = problems.some(({ fixes }) => fixes) ? `${this.#words.jump} ${this.#words.fixKey}` : this.#words.jump;
    this.#box.replaceChildren(
      ...problems.flatMap((problem, at) => this.#linesOf(problem, at)),
      paragraph(hint, 'hint'),
    );
    this.#box.hidden = false;
    mark.setAttribute('aria-describedby', this.#box.id);
    placeBy(this.#box, mark);
  }

  #linesOf({ severity, message, fixes = [] }: RenderedProblem, problem: number): HTMLElement[] {
    const line = paragraph(` ${message}`);
    const kind = document.createElement('b');
    kind.dataset['severity'] = severity;
    kind.textContent = this.#words.severities[severity];
    line.prepend(kind);
    return [line, ...fixes.map((title, fix) => this.#button(title, problem, fix))];
  }

  #button(title: string, problem: number, fix: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.addEventListener('click', () => {
      const mark = this.#mark;
      this.hide();
      if (mark) this.#source.fix(mark, problem, fix);
    });
    return button;
  }

  /** The buttons come behind the mark for the Tab key, though they stand elsewhere in the page. */
  #press(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (key === 'Escape') this.hide();
    if (key !== 'Tab' || !this.#mark) return;
    const stops = [this.#mark, ...this.#box.querySelectorAll('button')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + (shiftKey ? -1 : 1)];
    if (next) {
      next.focus();
      event.preventDefault();
    } else if (at > 0) this.#mark.focus();
  }
}

function paragraph(text: string, className = ''): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text;
  return line;
}

/** Below the mark's first line, or above where there is no room. */
function placeBy(tooltip: HTMLElement, mark: HTMLElement): void {
  const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const left = Math.max(8, Math.min(place.left, window.innerWidth - width - 8));
  const below = place.bottom + height + 8 < window.innerHeight || place.top < height;
  tooltip.style.left = `${left}px`;
  tooltip.style.top = `${below ? place.bottom + 4 : place.top - height - 4}px`;
}
