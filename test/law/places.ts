/** Where edits go. */
import { type Kind, type Place, placesOf } from './kinds.ts';

/** A construct, what stands between empty lines, the start of a line, or any place. */
export type Aim = Kind | 'passage' | 'line' | 'anywhere';

/** Where a line starts, if only between CR and LF; where one with text on it does behind an empty one. */
const LINE = /(?<=[\n\r])/g;
const PASSAGE = /(?<=(?:\n|\r\n?)[ \t]*(?:\n|\r\n?))(?=[^\n\r])/g;

/** The place that an edit aims at: `at` says which of all those there are. */
export function placeOf(aim: Aim, at: number, text: string): Place {
  if (aim === 'anywhere') return spot(at % (text.length + 1));
  const places = aim === 'passage' ? passagesOf(text) : aim === 'line' ? [] : placesOf(aim, text);
  // What opens or closes front matter may stand at the start, and on any line.
  if (aim === 'front matter' && places.length === 0) return spot(0);
  if (places.length > 0 && (aim !== 'front matter' || at % 2 > 0)) return placeIn(places, at);
  const starts = [0, ...Array.from(text.matchAll(LINE), ({ index }) => index)];
  return placeIn(starts.map(spot), at);
}

/** The start of a text is read as no other piece of it is. */
function placeIn(places: readonly Place[], at: number): Place {
  return places[at % 4 === 0 ? 0 : at % places.length] as Place;
}

/** What empty lines set apart, these included. */
function passagesOf(text: string): Place[] {
  const starts = [0, ...Array.from(text.matchAll(PASSAGE), ({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

function spot(offset: number): Place {
  return { start: offset, end: offset };
}
