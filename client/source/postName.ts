/** Names of the files that posts are saved in. */

/** So many characters of four bytes each, with the ending of the source beside it, are what file systems take. */
const LONGEST = 56;

/** Windows keeps these names for devices, whatever comes behind a dot. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/;

const ENDING = '.transcript.md';

/** The name that is proposed for a post: letters and digits of its title, in any script. */
export function nameFromTitle(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let slug = [...(words[0] ?? 'post')].slice(0, LONGEST).join('');
  let length = [...slug].length;
  for (const word of words.slice(1)) {
    length += 1 + [...word].length;
    if (length > LONGEST) break;
    slug += `-${word}`;
  }
  return (RESERVED.test(slug.normalize('NFKC')) ? `post-${slug}` : slug) + ENDING;
}

/** The name as that of a transcript: who types `mali`, or gets `mali.md` from a dialog, means `mali.transcript.md`. */
export function asPostName(name: string): string {
  if (/.\.transcript(?:\.md)?$/i.test(name)) return name;
  return name.replace(/\.(?:md|markdown|txt)$/i, '') + ENDING;
}
