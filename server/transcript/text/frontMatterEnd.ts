/** How far front matter reaches, and what may stand before it. */

/** The length of the byte order marks with which a text starts. */
export function bomLength(text: string): number {
  return /^\uFEFF*/.exec(text)?.[0].length ?? 0;
}

/** Where the text behind front matter starts; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return 0;
  const closing = /(?<=[\n\r])---[ \t]*(?:\r\n|\n|\r|$)/g;
  closing.lastIndex = opening[0].length;
  const match = closing.exec(text);
  return match ? match.index + match[0].length : 0;
}
