/** Makes the elements of the readiness card. */

/** A list under a heading. */
export function section(title: string, items: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('section');
  const heading = document.createElement('h2');
  const list = document.createElement('ul');
  heading.textContent = title;
  list.append(...items);
  element.append(heading, list);
  return element;
}

/** An item of a list. */
export function listItem(...content: (string | HTMLElement)[]): HTMLElement {
  const item = document.createElement('li');
  item.append(...content);
  return item;
}

/** A paragraph. */
export function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** What is said in passing. */
export function aside(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}

/** A sign for the eye, with words for screen readers; without words it is hidden from them. */
export function mark(sign: string, words?: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'mark';
  element.textContent = sign;
  if (words === undefined) element.ariaHidden = 'true';
  else {
    element.role = 'img';
    element.ariaLabel = words;
    element.title = words;
  }
  return element;
}
