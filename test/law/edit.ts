/** Edits, and what happens behind them. */

/** What happens behind an edit: nothing, so that it is one of a batch; a few slices of work; or all, and a comparison. */
export type Work = 'nothing' | number | 'tree' | 'all';

/** Replaces the text from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** Whether it is told as clients do, in lines. */
  readonly inLines: boolean;
  readonly work: Work;
}

/** What an edit is, told as offsets. */
export type Replacement = Pick<Edit, 'start' | 'end' | 'newText'>;

/** The text after an edit. */
export function applied({ start, end, newText }: Replacement, text: string): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** Whether every edit finds its place in the text that it is for. */
export function isSound(edits: readonly Edit[], text: string): boolean {
  let before = text;
  return edits.every((edit) => {
    const { start, end } = edit.inLines ? outsideBreaks(edit, before) : edit;
    const fits = start === edit.start && end === edit.end && start <= end && end <= before.length;
    before = applied(edit, before);
    return fits;
  });
}

/** No line has a place between CR and LF. */
export function outsideBreaks({ start, end, newText }: Replacement, text: string): Replacement {
  const outside = (offset: number) => (/^\r\n/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset);
  return { start: outside(start), end: outside(end), newText };
}
