/** Whether a comment in the post silences a problem. */
import { absolute, type Suppression, type Transcript } from '../transcript/model.ts';
import type { Problem } from './rule.ts';

/** A test for problems of this transcript. */
export function isSuppressed(transcript: Transcript): (problem: Problem) => boolean {
  const { suppressions, text } = transcript;
  if (suppressions.length === 0) return () => false;
  const placed = suppressions.map((each) => ({ ...each, ...absolute(each.span) }));
  return (problem) => {
    const { start } = absolute(problem.span);
    let disabled = false;
    for (const each of placed) {
      if (each.rules.length > 0 && !each.rules.includes(problem.rule)) continue;
      if (each.kind === 'disable-next-line') {
        if (isOnNextLine(text, each.end, start)) return true;
      } else if (each.start <= start || concernsFile(each, placed)) {
        disabled = each.kind === 'disable';
      }
    }
    return disabled;
  };
}

/** The next line with text on it counts, since Markdown sets a comment apart by an empty line. */
function isOnNextLine(text: string, from: number, offset: number): boolean {
  if (offset < from) return false;
  return (
    !/\S[^\n\r]*[\n\r]/.test(text.slice(from, Math.min(offset, from + 2000)).replace(/^[^\n\r]*/, '')) &&
    offset - from < 2000
  );
}

/** A `disable` that is never enabled again holds for the whole file: problems of the file as a whole stand at its top. */
function concernsFile(each: Suppression, all: readonly Suppression[]): boolean {
  return each.kind === 'disable' && !all.some((other) => other.kind === 'enable');
}
