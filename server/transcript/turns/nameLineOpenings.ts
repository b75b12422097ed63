/** Turns that open with a name alone on its line. */
import type { Label } from '../model.ts';
import type { SpeakerTable } from '../speakers/speakers.ts';
import type { Opening } from './turns.ts';

/** So many questions with their answers are a conversation, whoever answers. */
const PAIRS = 2;

/**
 * Where names of known speakers stand alone on their lines and both sides take turns strictly, from the editor on; else
 * such a line is text. A single question needs an answer by a model that has a name of its own.
 */
export function openingsByNameLine(labels: readonly Label[], speakers: SpeakerTable): Opening[] {
  const openings = labels.flatMap((label): Opening[] => {
    const speaker =
      label.dress === 'name-line' && /^\P{Ll}/u.test(label.name) ? speakers.resolve(label.name) : undefined;
    return speaker ? [{ at: label.span, label, role: speaker.role, speaker }] : [];
  });
  const takesTurns = openings.every(({ role }, at) => role === (at % 2 === 0 ? 'editor' : 'model'));
  const isKnown = openings[1]?.speaker?.source !== 'generic';
  return takesTurns && openings.length >= (isKnown ? 2 : 2 * PAIRS) ? openings : [];
}
