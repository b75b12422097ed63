/** The blog's own stylesheets, behind the panel's. */

/** Has the page use these stylesheets, in their order. */
export function useStyles(addresses: readonly string[]): void {
  const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[data-blog]')];
  if (links.length === addresses.length && links.every((link, at) => link.href === addresses[at])) return;
  for (const link of links) link.remove();
  document.head.append(...addresses.map(linkTo));
}

function linkTo(address: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.dataset['blog'] = '';
  link.href = address;
  return link;
}
