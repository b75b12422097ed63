/** What a post's disclaimer states about models. */
import type { Configuration } from '../../config/configuration.ts';
import { type Note, noteText, type OffsetRange, type Span, spanOf, type Transcript } from '../../transcript/model.ts';
import { SpeakerTable } from '../../transcript/speakers/speakers.ts';
import { type NoteClaims, noteClaims } from './noteClaims.ts';

/** What a disclaimer claims. */
export interface DisclaimerClaims extends NoteClaims {
  readonly note: Note;
}

/** The claims of the post's disclaimer; undefined where it has none. */
export function disclaimerClaims(
  { disclaimer, frontMatter }: Transcript,
  { speakers, models }: Configuration,
): DisclaimerClaims | undefined {
  if (!disclaimer) return undefined;
  const configured = models.map(({ name }) => ({ name, role: 'model' as const }));
  const table = new SpeakerTable(frontMatter?.values ?? {}, [...configured, ...speakers]);
  return { ...noteClaims(noteText(disclaimer), table), note: disclaimer };
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
