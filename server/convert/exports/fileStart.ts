/** What a file is, by how it starts. */

/** A kind of file that holds conversations, or that is taken for one. */
export type FileKind = 'list' | 'values' | 'page' | 'text' | 'empty' | 'archive' | 'binary';

/** So many bytes tell. */
export const START_LENGTH = 4096;

/** The kind of a file and its encoding, from its first bytes: `START_LENGTH`, or all that it has. */
export function kindOf(start: Uint8Array): { readonly kind: FileKind; readonly encoding: string } {
  const encoding = encodingOf(start);
  const [first, second] = start;
  // Zip, gzip.
  if ((first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b)) return { kind: 'archive', encoding };
  const text = new TextDecoder(encoding).decode(start).trimStart();
  if (text === '' && start.length < START_LENGTH) return { kind: 'empty', encoding };
  if (text.includes('\0')) return { kind: 'binary', encoding };
  if (isPage(text)) return { kind: 'page', encoding };
  // What only begins with a bracket is text, such as `[Laughs]`.
  if (/^\[\s*(?:[[{\]"]|(?:-?\d+|true|false|null)\s*,|$)/.test(text)) return { kind: 'list', encoding };
  return { kind: /^\{\s*(?:["}]|$)/.test(text) ? 'values' : 'text', encoding };
}

/** UTF-16 is known by its mark, or where there is none by the zero in each first letter of JSON and Western text. */
function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0))
    return 'utf-16be';
  return 'utf-8';
}

/** Browsers put a comment before a page that they save; a post may begin with one too. */
function isPage(text: string): boolean {
  if (text.startsWith('<!--')) return /<html[\s>]/i.test(text);
  return /^<(?:!doctype html|html|head|body)[\s>]/i.test(text);
}
