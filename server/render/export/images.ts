/** Images that lie beside the post. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { imageTypeOf } from './imageType.ts';

/** The addresses of such images, each once, as the post gives them. */
export function imagesBeside(article: Element): string[] {
  const found = new Set<string>();
  visit(article, 'element', ({ tagName, properties }: Element) => {
    const address = tagName === 'img' ? String(properties['src'] ?? '') : '';
    if (address && isBeside(address)) found.add(address);
  });
  return [...found];
}

/** The path that such an address means, relative to the post. */
export function pathOfImage(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Puts the images whose bytes are there into the article itself; bytes that are no image stay out of it. */
export function embedImages(article: Element, images: ReadonlyMap<string, Uint8Array>): void {
  visit(article, 'element', ({ tagName, properties }: Element) => {
    const bytes = tagName === 'img' ? images.get(String(properties['src'] ?? '')) : undefined;
    const type = bytes && imageTypeOf(bytes);
    if (bytes && type) properties['src'] = `data:${type};base64,${base64(bytes)}`;
  });
}

/** Neither another site’s nor the blog’s own by its path, which no file on the disk is. */
function isBeside(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(address);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** A call takes only so many arguments. */
const PIECE = 0x4000;
