/** Parts in groups: the browser skips groups that are out of view, and lays out few elements for a change in one. */

/** Parts to a group, at most. */
const LARGEST = 40;

/** Puts a part behind another one, or first. */
export function insertPart(root: HTMLElement, part: HTMLElement, previous: HTMLElement | undefined): void {
  const group = previous?.parentElement ?? root.querySelector(':scope > .group') ?? newGroup(root);
  if (!previous) group.prepend(part);
  else previous.after(part);
  if (group.childElementCount > LARGEST) split(group, part);
}

/** Takes a part away, and its group when that is empty. */
export function removePart(part: HTMLElement): void {
  const group = part.parentElement;
  part.remove();
  if (group?.childElementCount === 0) group.remove();
}

/** Ends a group that has become too large: behind the part where more may follow it, else in the middle. */
function split(group: Element, part: HTMLElement): void {
  const next = createGroup();
  const from = part.nextElementSibling ? LARGEST / 2 : LARGEST;
  next.append(...[...group.children].slice(from));
  group.after(next);
}

function newGroup(root: HTMLElement): HTMLElement {
  const group = createGroup();
  root.prepend(group);
  return group;
}

function createGroup(): HTMLElement {
  const group = document.createElement('div');
  group.className = 'group';
  return group;
}
