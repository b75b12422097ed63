/** Where something is pasted, as far as it decides what is pasted. */
import { habitsOf } from '../../convert/postHabits.ts';
import type { Block, LabelStyle, OffsetRange, Role } from '../../transcript/model.ts';
import type { SpeakerTable } from '../../transcript/speakers/speakers.ts';
import { lineBreaks } from '../../transcript/text/lines.ts';
import { lastNames } from '../../transcript/turns/lastNames.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { isLinkable } from './linkable.ts';

/** Plain data, so that the post may change while a long paste is read. */
export interface Place {
  /** Whether the post holds nothing but what is replaced. */
  readonly isWholePost: boolean;
  /** Whether Markdown is read here: not in code or front matter. */
  readonly isMarkdown: boolean;
  /** What is replaced, if it can become the words of a link. */
  readonly linkText: string | undefined;
  /** The line breaks that part blocks inserted here from what stands around them. */
  readonly gaps: { readonly before: string; readonly after: string };
  /** The post's own line break. */
  readonly lineBreak: string;
  readonly style: LabelStyle | undefined;
  /** The names on the post's last labels. */
  readonly names: Readonly<Record<Role, string | undefined>>;
  readonly speakers: SpeakerTable;
}

/** Looks at what stands around a range. */
export function placeAt({ transcript, text }: Snapshot, range: OffsetRange): Place {
  const { turns, blocks, lineBreak, speakers } = transcript;
  const block = blocks.findLast(({ start }) => start <= range.start);
  const before = text.slice(0, range.start);
  const after = text.slice(range.end);
  return {
    isWholePost: before.trim() === '' && after.trim() === '',
    isMarkdown: !block || !isVerbatim(block, range),
    linkText: block && isLinkable(block, range) ? text.slice(range.start, range.end) : undefined,
    gaps: { before: gapBefore(before, lineBreak), after: gapAfter(after, lineBreak) },
    lineBreak,
    style: habitsOf(transcript).labelStyle,
    names: lastNames(turns),
    speakers,
  };
}

/** At the very start of code one is still before it, behind its words after it. Nothing comes before front matter. */
function isVerbatim({ kind, start, node }: Block, range: OffsetRange): boolean {
  if (kind !== 'code' && kind !== 'yaml' && kind !== 'html') return false;
  return (range.start > start || kind === 'yaml') && range.start < start + (node?.position?.end.offset ?? 0);
}

function gapBefore(before: string, lineBreak: string): string {
  if (before.trim() === '') return '';
  const white = before.slice(before.trimEnd().length);
  return lineBreak.repeat(Math.max(0, 2 - lineBreaks(white)));
}

function gapAfter(after: string, lineBreak: string): string {
  const white = after.slice(0, after.length - after.trimStart().length);
  const wanted = after.trim() === '' ? 1 : 2;
  return lineBreak.repeat(Math.max(0, wanted - lineBreaks(white)));
}
