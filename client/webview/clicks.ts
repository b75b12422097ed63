/** What a click in the post does: go to the text, unless it follows a link or selects. */

/** Where clicks lead. */
export interface ClickTargets {
  /** Goes to the worst problem of a mark. False where it has none. */
  readonly goToProblem: (mark: HTMLElement) => boolean;
  /** Shows where a passage stands in the text, and goes there when it takes the focus. */
  readonly goToPassage: (passage: Element, takesFocus: boolean) => void;
}

/** A mark leads to its place in the text, a double click into it; a doubtful link is not followed, a good one in a marked block is. */
export function installClicks(post: HTMLElement, { goToProblem, goToPassage }: ClickTargets): void {
  document.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      if (target.closest('.image button')) return;
      const anchor = target.closest('a');
      const mark = target.closest<HTMLElement>('[data-problem]');
      const isOtherLink = anchor && mark && mark !== anchor && mark.contains(anchor);
      const isSelecting = event.detail > 0 && mark !== anchor && getSelection()?.isCollapsed === false;
      if (mark && !isOtherLink && !isSelecting && goToProblem(mark)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const address = anchor?.getAttribute('href') ?? '';
      if (address && !/^(?:https?:|mailto:|#)/i.test(address)) {
        event.preventDefault();
        // VS Code follows what it hears of: relative addresses to the panel's own origin.
        event.stopPropagation();
      }
      if (isPassage(target) && !isSelecting && event.detail < 2) goToPassage(target, false);
    },
    true,
  );
  document.addEventListener('keydown', (event) => {
    const mark = event.target as HTMLElement;
    if (event.key !== 'Enter' || !mark.dataset?.['problem'] || mark.matches('a[href], button')) return;
    event.preventDefault();
    mark.click();
  });
  post.addEventListener('dblclick', ({ target }) => {
    if (isPassage(target as Element)) goToPassage(target as Element, true);
  });
}

function isPassage(element: Element): boolean {
  return element.closest('.part') !== null && !element.closest('a, button, input, [data-problem]');
}
