/** Whether Markdown stays what it is when a piece of a text goes. */
import type { OffsetRange } from '../../transcript/model.ts';

/** Signs that make a link, a tag or emphasis with their neighbours. */
const MARK = /[\\`*_~<>[\](){}|!#&:/@]/;

/** False where what stands around the piece might become a heading, code, a link or a tag once it is gone. */
export function isHarmless(text: string, { start, end }: OffsetRange): boolean {
  const after = text.slice(end, end + 2);
  if (opensLine(text, start)) return /^(?:$|[\r\n]|\p{L})/u.test(after);
  const before = text.charAt(start - 1);
  if (before === '<' || before === '\\' || before === '&') return false;
  return !(MARK.test(before) && MARK.test(after.charAt(0)));
}

/** Whether nothing but white space stands before a place on its line, or in its cell of a table. */
export function opensLine(text: string, place: number): boolean {
  let at = place;
  while (at > 0 && /[ \t\u00A0\u202F]/.test(text.charAt(at - 1))) at--;
  return at === 0 || /[\r\n|>]/.test(text.charAt(at - 1));
}
