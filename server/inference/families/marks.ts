import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { type Family, isProse, longProse, promptLength } from './feature.ts';

/** What the punctuation says: who asks, trails off, announces a list, quotes a voice. */
export const marks: Family = ({ here, lexicon }, report) => {
  if (!isProse(here)) return;
  if (isOffer(here, lexicon)) report('closing-offer');
  else if (isQuestion(here)) report(here.words <= longProse ? 'question' : 'long-question');
  else if (here.questions > 0 && here.words <= longProse) report('question-then-remarks');
  if (here.end === '…' || here.tail.endsWith('...')) report('trails-off');
  if (here.isSmall) report('small-letter', here.words <= promptLength ? 1 : 0.7);
  if (endsInColon(here)) report('ends-in-colon');
  if (/^["“„«»”—–]/u.test(here.rawHead)) report('spoken-aloud');
};

/** Whether the last mark of a passage is a question mark of any script. */
export function isQuestion(reading: Reading): boolean {
  return /[?？;؟⁇⁈]/u.test(reading.end) || /\?[!.…]{1,3}$/u.test(reading.tail);
}

/** Whether a passage announces what follows it. */
export function endsInColon(reading: Reading): boolean {
  return reading.end === ':' || reading.end === '：';
}

/** Whether a passage ends by asking what more it can do. */
export function isOffer(reading: Reading, lexicon: Lexicon): boolean {
  return reading.questions > 0 && lexicon.offers.opens(lastSentence(reading));
}

function lastSentence({ tail }: Reading): string {
  const end = tail.slice(0, -1);
  const stop = Math.max(end.lastIndexOf('. '), end.lastIndexOf('! '), end.lastIndexOf('? '), end.lastIndexOf(': '));
  return stop < 0 ? tail : tail.slice(stop + 2);
}
