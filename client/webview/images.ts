/** Images of the post: those that lie beside it, and those from the web once they are allowed. */
import type { ImageSources } from '../preview/messages.ts';

/** Puts images where they may be loaded, and a button where that must be allowed first. */
export class Images {
  sources: ImageSources = { isWebAllowed: false };
  readonly #allow: string;

  /** `allow` is what the button says. */
  constructor(allow: string) {
    this.#allow = allow;
  }

  /** Fills the places for images in content that is not shown yet. */
  fill(content: DocumentFragment): void {
    for (const place of content.querySelectorAll<HTMLElement>('.image[data-src]')) {
      const source = place.dataset['src'] ?? '';
      const address = this.#addressOf(source);
      if (address) place.replaceChildren(imageOf(address, place.textContent));
      else if (isOnWeb(source)) place.append(' ', this.#button());
    }
  }

  #addressOf(source: string): string | undefined {
    const { folder, root, isWebAllowed } = this.sources;
    if (isOnWeb(source)) return isWebAllowed ? source : undefined;
    if (source === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(source)) return undefined;
    const base = source.startsWith('/') ? root : folder;
    return base && `${base.replace(/\/$/, '')}/${source.replace(/^\//, '')}`;
  }

  #button(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#allow;
    return button;
  }
}

/** Calls back when a button allows images from the web. */
export function installImageButtons(post: HTMLElement, allow: () => void): void {
  post.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('.image button')) allow();
  });
}

function isOnWeb(source: string): boolean {
  return /^https:\/\//i.test(source);
}

function imageOf(address: string, text: string | null): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = text ?? '';
  image.loading = 'lazy';
  image.src = address;
  return image;
}
