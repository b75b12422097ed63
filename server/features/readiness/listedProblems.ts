/** The problems to fix as the readiness card lists them. */
import type { Readiness, ReadinessGroup } from '../../protocol.ts';
import { isToFix } from '../../rules/check.ts';
import { grouped } from '../../rules/grouped.ts';
import { rules } from '../../rules/index.ts';
import type { Problem, Rule } from '../../rules/rule.ts';
import { positionIn } from '../../transcript/text/positions.ts';

/** So many problems of a group are listed; who has more of a kind mends some first. */
const MOST = 8;

/** Groups whose lines are not looked up yet, and the problems that entries lead to, in their order. */
export interface Listing {
  readonly groups: readonly (Omit<ReadinessGroup, 'entries'> & { readonly alike: readonly (readonly Problem[])[] })[];
  readonly listed: readonly Problem[];
}

/** The problems by group, those with the same words once; what the disclaimer does not say stands in its own list. */
export function listProblems(problems: readonly Problem[]): Listing {
  groupOf ??= new Map(rules.map(({ id, group }) => [id, group]));
  const known = groupOf;
  const toFix = problems.filter(isToFix);
  const found = grouped(toFix.filter(isOfText), ({ rule, severity }) =>
    severity === 'error' ? 'error' : (known.get(rule) ?? 'structure'),
  );
  const groups = order.flatMap((group) => {
    const all = [...grouped(found.get(group) ?? [], ({ message, severity }) => `${severity} ${message}`).values()];
    const more = all.slice(MOST).reduce((sum, { length }) => sum + length, 0);
    return all.length > 0 ? [{ group, alike: all.slice(0, MOST), more }] : [];
  });
  const listed = groups.flatMap(({ alike }) => alike.flatMap(([first]) => first ?? []));
  return { groups, listed: [...listed, ...toFix.filter((problem) => !isOfText(problem))] };
}

/** The groups with the lines where problems are now. */
export function withLines({ groups }: Listing): Readiness['groups'] {
  return groups.map(({ group, alike, more }) => ({ group, entries: alike.flatMap(entryOf), more }));
}

function entryOf([first, ...others]: readonly Problem[]): ReadinessGroup['entries'] {
  if (!first) return [];
  const { message, severity, span } = first;
  return [{ message, severity, line: positionIn(span.block, span.start).line, times: 1 + others.length }];
}

function isOfText({ data }: Problem): boolean {
  return data?.['statement'] === undefined;
}

const order: readonly ReadinessGroup['group'][] = [
  'error',
  'structure',
  'disclaimer',
  'links',
  'residue',
  'prose',
  'consistency',
];

let groupOf: ReadonlyMap<string, Rule['group']> | undefined;
