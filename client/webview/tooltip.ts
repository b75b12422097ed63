/** Says what a mark means, on hover and on focus. */
import type { RenderedProblem } from '../../server/protocol.ts';
import type { PanelWords } from '../preview/messages.ts';

/** Shows the problems that `problemsOf` finds for a mark. */
export function installTooltip(words: PanelWords, problemsOf: (mark: HTMLElement) => readonly RenderedProblem[]): void {
  const tooltip = document.getElementById('tooltip') as HTMLElement;
  let current: HTMLElement | undefined;
  const hide = () => {
    current?.removeAttribute('aria-describedby');
    current = undefined;
    tooltip.hidden = true;
  };
  const show = (mark: HTMLElement) => {
    if (mark === current) return;
    hide();
    current = mark;
    mark.setAttribute('aria-describedby', tooltip.id);
    tooltip.replaceChildren(...problemsOf(mark).map((problem) => lineFor(problem, words)), hint(words.jump));
    tooltip.hidden = false;
    placeBy(tooltip, mark);
  };
  const onEnter = ({ target }: Event) => {
    const element = target as Element;
    if (element === tooltip || tooltip.contains(element)) return;
    const mark = element.closest<HTMLElement>('[data-problem]');
    if (mark) show(mark);
    else if (!current?.contains(document.activeElement)) hide();
  };
  document.addEventListener('mouseover', onEnter);
  document.addEventListener('focusin', onEnter);
  document.addEventListener('focusout', hide);
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

function lineFor({ severity, message }: RenderedProblem, words: PanelWords): HTMLElement {
  const line = document.createElement('p');
  const kind = document.createElement('b');
  kind.dataset['severity'] = severity;
  kind.textContent = words.severities[severity];
  line.append(kind, ' ', message);
  return line;
}

function hint(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'hint';
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
