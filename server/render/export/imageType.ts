/** Which image some bytes are, by the signatures with which files of that kind begin; SVG by its root element. */
const signatures: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\cZ\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBPVP/],
  ['image/avif', /^[\s\S]{4}ftypavi[fs]/],
  [
    'image/svg+xml',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/,
  ],
];

/** The type that browsers show; undefined for everything else, so that no other file gets into a page. */
export function imageTypeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  return signatures.find(([, pattern]) => pattern.test(start))?.[0];
}
