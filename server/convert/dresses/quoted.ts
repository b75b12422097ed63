/** What was left out, as warnings name it. */
import { shortened } from '../../rules/residue/shortened.ts';

/** More would fill the screen. */
const MOST = 4;

/** The first pieces in quotation marks, and how many others there are. */
export function quoted(pieces: readonly string[]): string {
  const shown = [...new Set(pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()))];
  const first = shown.slice(0, MOST).map((piece) => `“${shortened(piece, 60)}”`);
  return first.join(', ') + (shown.length > MOST ? `, … (${shown.length})` : '');
}
