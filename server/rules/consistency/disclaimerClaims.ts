/** What a post's disclaimer states about models. */
import type { Configuration } from '../../config/configuration.ts';
import { type Note, type OffsetRange, type Span, spanOf, type Transcript } from '../../transcript/model.ts';
import { SpeakerTable } from '../../transcript/speakers.ts';
import { type NoteClaims, noteClaims } from './noteClaims.ts';

/** The claims of the post's disclaimer; undefined where it has none. */
export function disclaimerClaims(
  { disclaimer, frontMatter }: Transcript,
  { speakers, models }: Configuration,
): (NoteClaims & { readonly note: Note }) | undefined {
  if (!disclaimer) return undefined;
  const configured = models.map(({ name }) => ({ name, role: 'model' as const }));
  const table = new SpeakerTable(frontMatter?.values ?? {}, [...configured, ...speakers]);
  return { ...noteClaims(wordsOf(disclaimer), table), note: disclaimer };
}

/** The source of a note. */
export function wordsOf({ blocks }: Note): string {
  return blocks.map(({ text }) => text).join('');
}

/** A range of the note's source as a span: what of it lies in the block where it ends. */
export function spanIn({ blocks }: Note, { start, end }: OffsetRange): Span {
  let from = 0;
  for (const block of blocks) {
    const to = from + block.text.length;
    if (end <= to) return { block, start: Math.max(0, start - from), end: end - from };
    from = to;
  }
  return spanOf(blocks[0]!);
}
