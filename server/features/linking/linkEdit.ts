/** Links an article at a place of a post. */
import type { OffsetRange } from '../../transcript/model.ts';
import { articleAddress, shortTitle, titleAsWords } from '../../wikipedia/articleAddress.ts';
import type { PostEdit } from '../edits/postEdit.ts';
import type { LinkPlace } from './linkPlace.ts';

/** An article of one of the Wikipedias. */
export interface LinkedArticle {
  readonly language: string;
  readonly title: string;
}

/** The edit, after which what was selected still is; without words the cursor stands behind the new link. */
export function linkEdit({ replaced, text }: LinkPlace, { language, title }: LinkedArticle, at: OffsetRange): PostEdit {
  const address = articleAddress(language, title);
  const words = text || titleAsWords(shortTitle(title));
  const newText = text === undefined ? address : `[${words}](${address})`;
  return { changes: [{ ...replaced, newText }], selection: selectionAfter(replaced, text, newText, at) };
}

function selectionAfter(
  { start, end }: OffsetRange,
  text: string | undefined,
  newText: string,
  at: OffsetRange,
): OffsetRange {
  const behind = { start: start + newText.length, end: start + newText.length };
  if (text === '') return behind;
  // Before an address nothing moves.
  if (text === undefined) return at.end <= start ? at : behind;
  const into = (offset: number) => start + 1 + Math.min(Math.max(0, offset - start), text.length);
  // Of a link with a definition, which is written anew, the brackets stand there already.
  return end - start === text.length ? { start: into(at.start), end: into(at.end) } : behind;
}
