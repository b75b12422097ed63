/** Notes in a post which source it was made of. */
import type { TextChange } from '../../rules/applyFixes.ts';
import { HASH_KEY } from '../../source/sourceHash.ts';
import type { Transcript } from '../../transcript/model.ts';

const LINE = new RegExp(`^${HASH_KEY}[ \\t]*:[^\\n\\r]*`, 'm');
const CLOSING = /(?:---|\.\.\.)[ \t]*\s*$/;

/** The change that sets the hash in front matter, which it makes where there is none. */
export function hashChange({ frontMatter, text, lineBreak }: Transcript, hash: string): TextChange {
  const line = `${HASH_KEY}: ${hash}`;
  if (!frontMatter) {
    const start = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
    return { start, end: start, newText: ['---', line, '---', '', ''].join(lineBreak) };
  }
  const { block } = frontMatter;
  const old = LINE.exec(block.text);
  if (old) return { start: block.start + old.index, end: block.start + old.index + old[0].length, newText: line };
  const at = block.start + (CLOSING.exec(block.text)?.index ?? block.text.length);
  return { start: at, end: at, newText: line + lineBreak };
}
