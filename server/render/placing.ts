/** Where problems are shown. */
import { grouped } from '../rules/grouped.ts';
import type { Problem } from '../rules/rule.ts';
import { sameList } from '../transcript/facts/memo.ts';
import type { Block, OffsetRange, Span } from '../transcript/model.ts';
import type { Mark } from './marks.ts';
import type { RenderedProblem } from './part.ts';

const ORDER = ['error', 'warning', 'info', 'hint'];

/** A problem and where it is shown, which is not always where it is mended. */
export interface Placed {
  readonly problem: Problem;
  readonly shown: Span;
}

/** The problems by the block in which they are shown, worst first. `users` gives the first block that uses a label. */
export function placedByBlock(
  problems: readonly Problem[],
  users: ReadonlyMap<string, Block>,
): Map<Block, readonly Placed[]> {
  const all = problems.map((problem): Placed => ({ problem, shown: referenceTo(users, problem.span) ?? problem.span }));
  const placed = grouped(all, ({ shown }) => shown.block);
  for (const list of placed.values()) list.sort(byWeight);
  return placed;
}

/** Compares by severity, the worst first. */
export function byWeight(a: Placed, b: Placed): number {
  return ORDER.indexOf(a.problem.severity) - ORDER.indexOf(b.problem.severity);
}

/** A definition's target is not shown, so its problem stands at the first link that refers to it. */
function referenceTo(users: ReadonlyMap<string, Block>, { block, start, end }: Span): Span | undefined {
  const definition = block.links.find((link) => link.form === 'definition' && link.start <= start && end <= link.end);
  const user = users.get(definition?.identifier ?? '');
  const link = user?.links.find((each) => each.form === 'reference' && each.identifier === definition?.identifier);
  return user && link && { block: user, start: link.start, end: link.end };
}

/** The marks of problems that fall into a span; a problem of the label alone has none. */
export function marksIn(span: Span, placed: readonly Placed[]): Mark[] {
  return placed.flatMap(({ problem, shown }, index) => {
    const range = overlap(shown, span);
    return range ? [{ ...range, problems: [index], severity: problem.severity }] : [];
  });
}

function overlap(a: OffsetRange, b: OffsetRange): OffsetRange | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end || (start === end && a.start === a.end) ? { start, end } : undefined;
}

/** Whether two lists hold the same problems in the same places of their blocks. */
export function samePlaced(a: readonly Placed[], b: readonly Placed[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((each, at) => isSame(each, b[at] as Placed));
}

function isSame(a: Placed, b: Placed): boolean {
  const { severity, message, rule, span } = a.problem;
  return (
    severity === b.problem.severity &&
    message === b.problem.message &&
    rule === b.problem.rule &&
    sameSpan(span, b.problem.span) &&
    sameSpan(a.shown, b.shown) &&
    sameTitles(a.problem.fixes, b.problem.fixes)
  );
}

function sameTitles(a: Problem['fixes'], b: Problem['fixes']): boolean {
  return a === b || sameList(titlesOf(a), titlesOf(b));
}

function titlesOf(fixes: Problem['fixes']): string[] {
  return fixes.map(({ title }) => title);
}

/** Whether two spans are the same. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

/** A problem as the panel gets it. */
export function renderedProblem({ problem }: Placed): RenderedProblem {
  const { severity, message, rule, fixes } = problem;
  return { severity, message, rule, ...(fixes.length > 0 && { fixes: titlesOf(fixes) }) };
}
