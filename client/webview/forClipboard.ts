/** The post as other programs can take it. */

/**
 * The article of a page, without the page's style. Images that no other program finds leave their alternative text, since the
 * clipboard would give relative addresses a place inside VS Code; says how many they were.
 */
export function forClipboard(page: string): { html: string; imagesLeft: number } {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  const local = [...body.querySelectorAll('img')].filter((image) => !isAnywhere(image.getAttribute('src') ?? ''));
  for (const image of local) image.replaceWith(image.alt);
  return { html: (body.querySelector('article') ?? body).outerHTML, imagesLeft: local.length };
}

function isAnywhere(address: string): boolean {
  return /^(?:https?|data):/i.test(address);
}
