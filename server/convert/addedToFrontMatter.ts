/** Lines that a post's front matter gets. */
import type { TextChange } from '../rules/applyFixes.ts';
import type { Transcript } from '../transcript/model.ts';

const CLOSING = /(?:---|\.\.\.)[ \t]*\s*$/;

/** The change that puts lines at the end of front matter, which it makes where there is none; all else there stays. */
export function addedToFrontMatter({ frontMatter, text, lineBreak }: Transcript, lines: readonly string[]): TextChange {
  if (!frontMatter) {
    const start = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
    return { start, end: start, newText: ['---', ...lines, '---', '', ''].join(lineBreak) };
  }
  const { block } = frontMatter;
  const at = block.start + (CLOSING.exec(block.text)?.index ?? block.text.length);
  return { start: at, end: at, newText: lines.map((line) => line + lineBreak).join('') };
}
