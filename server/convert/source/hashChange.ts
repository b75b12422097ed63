/** Notes in a post which source it was made of. */
import type { TextChange } from '../../rules/applyFixes.ts';
import { HASH_KEY } from '../../source/sourceHash.ts';
import type { Transcript } from '../../transcript/model.ts';
import { addedToFrontMatter } from '../addedToFrontMatter.ts';

const LINE = new RegExp(`^${HASH_KEY}[ \\t]*:[^\\n\\r]*`, 'm');

/** The change that sets the hash in front matter, which it makes where there is none. */
export function hashChange(transcript: Transcript, hash: string): TextChange {
  const line = `${HASH_KEY}: ${hash}`;
  const block = transcript.frontMatter?.block;
  const old = block && LINE.exec(block.text);
  if (old) return { start: block.start + old.index, end: block.start + old.index + old[0].length, newText: line };
  return addedToFrontMatter(transcript, [line]);
}
