/** Applies fixes to a text. */

import { countBefore } from '../transcript/facts/sorted.ts';
import { absolute } from '../transcript/model.ts';
import type { Edit, Fix, Problem } from './rule.ts';

/** An edit in offsets of the whole text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The changes of a fix, in order. */
export function changesOf(fix: Fix): TextChange[] {
  return fix.edits.map(changeOf).sort((a, b) => a.start - b.start || a.end - b.end);
}

function changeOf({ span, newText }: Edit): TextChange {
  return { ...absolute(span), newText };
}

/** The first safe fix of each problem, without those that would overlap one before. */
export function safeChanges(problems: readonly Problem[]): TextChange[] {
  const taken: TextChange[] = [];
  for (const problem of problems) {
    const fix = problem.fixes.find(({ level }) => level === 'safe');
    const changes = fix ? changesOf(fix) : [];
    if (changes.some((change) => collidesWith(taken, change))) continue;
    for (const change of changes) taken.splice(placeOf(taken, change), 0, change);
  }
  return taken;
}

/** Changes that are in order and do not overlap can collide with a further one only next to its place. */
function collidesWith(taken: readonly TextChange[], change: TextChange): boolean {
  const at = placeOf(taken, change);
  return [taken[at - 1], taken[at]].some((other) => other && collide(change, other));
}

/** The first place at which a change does not start before this one. */
function placeOf(taken: readonly TextChange[], { start, end }: TextChange): number {
  return countBefore(taken, (other) => other.start < start || (other.start === start && other.end < end));
}

function collide(a: TextChange, b: TextChange): boolean {
  return (
    (a.start < b.end && b.start < a.end) ||
    (a.start === b.start && (a.end === b.end || a.start === a.end || b.start === b.end))
  );
}

/** The text after the changes, which are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
