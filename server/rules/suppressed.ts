/** Whether a comment in the post silences a problem. */
import { absolute, type Suppression, type Transcript } from '../transcript/model.ts';
import type { Problem } from './rule.ts';

/** Where one rule is silent. */
interface Silence {
  /** Starts of single lines. */
  readonly lines: ReadonlySet<number>;
  /** Where the rule falls silent or speaks again, in order. */
  readonly turns: readonly { readonly at: number; readonly silent: boolean }[];
}

/** A test for problems of this transcript. */
export function isSuppressed(transcript: Transcript): (problem: Problem) => boolean {
  const { suppressions, text } = transcript;
  if (suppressions.length === 0) return () => false;
  const silences = new Map<string, Silence>();
  return ({ rule, span }) => {
    const silence = silences.get(rule) ?? silenceOf(rule, transcript);
    silences.set(rule, silence);
    const { start } = absolute(span);
    return silence.lines.has(lineStart(text, start)) || isSilentAt(silence, start);
  };
}

function silenceOf(rule: string, { suppressions, text }: Transcript): Silence {
  const own = suppressions.filter(({ rules }) => rules.length === 0 || rules.includes(rule));
  const lines = own.filter(({ kind }) => kind === 'disable-next-line').map((each) => nextLine(each, text));
  const turns = own
    .filter(({ kind }) => kind !== 'disable-next-line')
    .map((each) => ({ at: absolute(each.span).start, silent: each.kind === 'disable' }));
  return { lines: new Set(lines), turns: concernsFile(turns) ? [{ at: 0, silent: true }] : turns };
}

/** A `disable` that is never enabled again holds for the whole file: problems of the file as a whole stand at its top. */
function concernsFile(turns: Silence['turns']): boolean {
  return turns.length > 0 && turns.every(({ silent }) => silent);
}

function isSilentAt({ turns }: Silence, offset: number): boolean {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1]?.silent === true;
}

/** The next line with text on it counts, since Markdown sets a comment apart by an empty line. */
function nextLine({ span }: Suppression, text: string): number {
  const { end } = absolute(span);
  let at = end;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return lineStart(text, at);
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}
