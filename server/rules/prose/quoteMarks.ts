/** Finds quotation marks and apostrophes in prose, straight ones and curly ones. */
import type { Block } from '../../transcript/model.ts';
import { proseMatches } from './proseMatches.ts';

/** What may be written straight or curly. */
export type MarkKind = 'quotes' | 'apostrophes';

/** A straight or curly mark; the offset is relative to the block. */
export interface Mark {
  readonly kind: MarkKind;
  readonly isCurly: boolean;
  readonly at: number;
  readonly sign: string;
  /** Whether a straight quotation mark opens its pair. */
  readonly opens: boolean;
}

/** Double quotation marks, and apostrophes between letters; single quotation marks look like apostrophes elsewhere. */
const MARK = /["“”„‟]|(?<=\p{L})['’](?=\p{L})/gu;
/** What stands before an opening mark alone, and what stands before either. */
const BEFORE_OPENING = /[\s([{</“„«]/u;
const BEFORE_EITHER = /[*_'‘’–—-]/u;

/** The marks of a block in order. A straight mark that closes or opens nothing may mean inches: it is left out. */
export function marksIn(block: Block): Mark[] {
  const marks: Mark[] = [];
  let open: Mark | undefined;
  for (const { start: at, match } of proseMatches(block, MARK)) {
    const [sign] = match;
    const kind = sign === "'" || sign === '’' ? 'apostrophes' : 'quotes';
    const mark = { kind, isCurly: sign !== '"' && sign !== "'", at, sign, opens: false } as const;
    if (sign !== '"') marks.push(mark);
    else if (isOpening(block.text.charAt(at - 1), open !== undefined)) open = { ...mark, opens: true };
    else if (open) {
      marks.push(open, mark);
      open = undefined;
    }
  }
  return marks.sort((a, b) => a.at - b.at);
}

function isOpening(before: string, isOpen: boolean): boolean {
  return before === '' || BEFORE_OPENING.test(before) || (!isOpen && BEFORE_EITHER.test(before));
}
