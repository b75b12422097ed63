/** Whether a line was written by a chat page. */
import { chatPages, chatPatterns, modelBadge, workspaceNote } from './chatPhrases.ts';

/** `certain`: nobody writes it. `likely`: a button's word, which an author may write as well. */
export type Grade = 'certain' | 'likely';

const grades = new Map<string, Grade>();
const footers: string[] = [];
const tails = new Set<string>();
const editAfterCopy = new Map<string, string>();
const openings = new Set<string>();
/** What Claude's page has before its footer. */
const leaders: string[] = [];
for (const { product, certain = [], likely = [], footers: ends = [], tails: more = [], codeButtons } of chatPages) {
  for (const each of [...likely, ...(codeButtons ?? [])]) if (!grades.has(each)) grades.set(each, 'likely');
  for (const each of certain) grades.set(each, 'certain');
  footers.push(...ends);
  for (const each of more) tails.add(each);
  if (codeButtons) editAfterCopy.set(...codeButtons);
  for (const each of ends) openings.add(each.slice(0, each.indexOf('. ') + 1));
  if (product === 'Claude') leaders.push(...likely, ...certain);
}

/** No such line is longer. */
const LONGEST = 320;
const MAY_LEAD = /can make|may (?:make|display)|kann Fehler|peut (?:faire|commettre)|cometer err|commettere err/;

/** The grade of a line, without the space around it; undefined for an author's. */
export function gradeOf(line: string): Grade | undefined {
  if (line.length > LONGEST || line === '') return undefined;
  const known = grades.get(line);
  if (known) return known;
  if (isDoubled(line)) return 'certain';
  if (chatPatterns.some((pattern) => pattern.test(line))) return 'certain';
  return MAY_LEAD.test(line) && (isFooter(withoutMarkup(line)) || gluedFooterAt(line) === 0) ? 'certain' : undefined;
}

/** `No file chosenNo file chosen`, as pages with two fields have it. */
function isDoubled(line: string): boolean {
  const half = line.slice(0, line.length / 2);
  return half.length > 10 && line.length % 2 === 0 && half + half === line && grades.get(half) === 'certain';
}

/** Exporters set the footer in italics, or link it to the product's help. */
function withoutMarkup(line: string): string {
  const words = line.replace(/[*_]/g, '');
  return /^\[([^\]]+)\]\(https:\/\/(?:support|help)\.[a-z]+\.com\/[^\s()]*\)$/.exec(words)?.[1] ?? words;
}

function isFooter(line: string): boolean {
  if (footers.some((footer) => line.startsWith(footer) && isTail(line.slice(footer.length).trim()))) return true;
  const opening = line.slice(0, line.indexOf('. ') + 1);
  return openings.has(opening) && workspaceNote.test(line.slice(opening.length + 1));
}

function isTail(rest: string): boolean {
  return rest === '' || tails.has(rest) || modelBadge.test(rest);
}

/** Whether two lines are the buttons of one code block. */
export function areCodeButtons(line: string, next: string): boolean {
  return editAfterCopy.get(line) === next;
}

/** Where a footer starts that is glued to an author's words, with the buttons before it; -1 where there is none. */
export function gluedFooterAt(line: string): number {
  if (!MAY_LEAD.test(line)) return -1;
  for (const footer of footers) {
    const at = line.lastIndexOf(footer);
    if (at <= 0 || !isTail(line.slice(at + footer.length).trim())) continue;
    const start = withLeaders(line, at);
    if (start === 0 || /\S/.test(line.charAt(start - 1))) return start;
  }
  return -1;
}

function withLeaders(line: string, at: number): number {
  const before = line.slice(0, at);
  const leader = leaders.find((each) => before.endsWith(each));
  return leader ? withLeaders(line, at - leader.length) : at;
}
