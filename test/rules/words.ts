/** What an author wrote, without what a safe fix may rewrite. */
import type { Configuration } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { absolute, type OffsetRange } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';

/** Characters that nobody sees do not part words. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}]|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** The words outside labels, addresses and front matter, in order. */
export function wordsOf(text: string, configuration: Configuration): string[] {
  const { blocks, turns, frontMatter } = parseTranscript(text, parseOptions(configuration));
  const left: OffsetRange[] = turns.flatMap(({ label }) => (label ? [absolute(label.span)] : []));
  if (frontMatter) left.push(absolute({ block: frontMatter.block, start: 0, end: frontMatter.block.text.length }));
  for (const block of blocks) {
    for (const { targetRange } of block.links) if (targetRange) left.push(absolute({ block, ...targetRange }));
  }
  let words = '';
  let at = 0;
  for (const { start, end } of left.sort((a, b) => a.start - b.start)) {
    words += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return (words + text.slice(at)).replace(UNSEEN, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
