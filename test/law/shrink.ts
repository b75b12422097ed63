/** Makes a run that breaks the law as short as possible. */
import { applied, type Edit, isSound } from './edit.ts';
import type { Run } from './law.ts';

/** Attempts that are made; after them, what was found is short enough. */
const mostAttempts = 5000;

/** A shortest run that breaks the law, found by leaving out what can be left out of one that does. */
export function shrunk(run: Run, breaks: (run: Run) => boolean): Run {
  let left = mostAttempts;
  const fails = (attempt: Run) => left-- > 0 && isSound(attempt.edits, attempt.text) && breaks(attempt);
  let best = withoutPast(run, fails);
  for (let before: Run | undefined; before !== best; ) {
    before = best;
    best = shorter(best, fails, ({ edits }) => edits.length, withoutEdits);
    best = shorter(best, fails, ({ text }) => text.length, withoutText);
    for (let at = 0; at < best.edits.length; at++) {
      best = shorter(
        best,
        fails,
        ({ edits }) => edits[at]?.newText.length ?? 0,
        (each, ...cut) => withoutWords(each, at, ...cut),
      );
      best = plainer(best, fails, at);
    }
  }
  return best;
}

type Fails = (run: Run) => boolean;

/** Begins with the text that the last edits found. */
function withoutPast(run: Run, fails: Fails): Run {
  const texts = [run.text];
  for (const edit of run.edits) texts.push(applied(edit, texts.at(-1) as string));
  for (let at = run.edits.length; at > 0; at--) {
    const late: Run = { ...run, text: texts[at] as string, first: 'tree', edits: run.edits.slice(at) };
    if (fails(late)) return late;
  }
  return run;
}

/** Leaves out what it can of something that has a length, the largest pieces first. */
function shorter(
  run: Run,
  fails: Fails,
  lengthOf: (run: Run) => number,
  cut: (run: Run, from: number, to: number) => Run,
): Run {
  let best = run;
  for (let size = lengthOf(run); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < lengthOf(best); ) {
      const attempt = cut(best, from, Math.min(from + size, lengthOf(best)));
      if (fails(attempt)) best = attempt;
      else from += size;
    }
  }
  return best;
}

function withoutEdits(run: Run, from: number, to: number): Run {
  let later = run.edits.slice(to);
  for (const { start, end, newText } of run.edits.slice(from, to).reverse())
    later = moved(later, start, start + newText.length, end - start);
  return { ...run, edits: [...run.edits.slice(0, from), ...later] };
}

function withoutText(run: Run, from: number, to: number): Run {
  return { ...run, text: run.text.slice(0, from) + run.text.slice(to), edits: moved(run.edits, from, to, 0) };
}

/** Leaves out some of what an edit inserts. */
function withoutWords(run: Run, at: number, from: number, to: number): Run {
  const edit = run.edits[at] as Edit;
  const shorter = { ...edit, newText: edit.newText.slice(0, from) + edit.newText.slice(to) };
  const later = moved(run.edits.slice(at + 1), edit.start + from, edit.start + to, 0);
  return { ...run, edits: [...run.edits.slice(0, at), shorter, ...later] };
}

/** Edits of a text of which a piece was replaced by one of another length. */
function moved(edits: readonly Edit[], from: number, to: number, length: number): Edit[] {
  const place = (offset: number) => (offset >= to ? offset - (to - from) + length : Math.min(offset, from));
  return edits.map((edit) => ({ ...edit, start: place(edit.start), end: place(edit.end) }));
}

function plainer(run: Run, fails: Fails, at: number): Run {
  const edit = run.edits[at] as Edit;
  if (edit.work === 'nothing' && !edit.inLines) return run;
  const attempt = { ...run, edits: run.edits.with(at, { ...edit, work: 'nothing', inLines: false }) };
  return fails(attempt) ? attempt : run;
}
