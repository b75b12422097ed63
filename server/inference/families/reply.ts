import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { isProse } from './feature.ts';
import { endsInColon, isQuestion } from './marks.ts';

/** Whether a few words between a question and a longer paragraph reply to a model that asked back. */
export function isCurtReply(
  before: Reading | undefined,
  here: Reading,
  after: Reading | undefined,
  lexicon: Lexicon,
): boolean {
  return asks(before) && isCurt(here, lexicon) && goesOn(after);
}

/** Whether a passage is a paragraph that ends in a question. */
export function asks(reading: Reading | undefined): reading is Reading {
  return isProse(reading) && isQuestion(reading);
}

/** Whether a paragraph says something of some length before it asks, as an answer that asks back does. */
export function asksBack(reading: Reading): boolean {
  return asks(reading) && reading.words >= 12 && reading.questions < sentencesIn(reading);
}

/** Whether a passage has the length of a reply; "No, because …" is an answer, "No." may be either. */
export function isCurt(reading: Reading | undefined, lexicon: Lexicon): reading is Reading {
  if (!isProse(reading) || reading.questions > 0 || endsInColon(reading)) return false;
  return reading.words <= 5 || (reading.words <= 15 && !lexicon.answers.opens(reading.head));
}

function goesOn(reading: Reading | undefined): boolean {
  if (isProse(reading) && endsInColon(reading)) return true;
  return isProse(reading) && reading.words > 12 && (!isQuestion(reading) || asksBack(reading));
}

/** About how many sentences the ends of a passage show. */
function sentencesIn({ tail }: Reading): number {
  return tail.match(/[.!?…](?= |$)/gu)?.length ?? 0;
}
