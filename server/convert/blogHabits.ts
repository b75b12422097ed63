/** What the posts of a blog have in common. */
import { grouped } from '../rules/grouped.ts';
import type { LabelStyle, Role } from '../transcript/model.ts';
import { fold } from '../transcript/speakers/speakers.ts';
import { nearest } from '../transcript/text/nearest.ts';
import type { PostHabits, UsedName } from './postHabits.ts';

/** Something found, and how many of so many posts show it. */
export interface Found<T> {
  readonly value: T;
  readonly posts: number;
  readonly of: number;
}

/** A speaker with the other names that labels give them. */
export interface FoundSpeaker {
  readonly name: string;
  readonly role: Role;
  readonly aliases: readonly string[];
}

/** Members are undefined or empty where the posts do not agree. */
export interface BlogHabits {
  readonly posts: number;
  readonly language: Found<string> | undefined;
  readonly labelStyle: Found<LabelStyle> | undefined;
  readonly editorName: Found<string> | undefined;
  readonly speakers: readonly Found<FoundSpeaker>[];
  /** The note that posts of a language carry word for word, by language. */
  readonly disclaimers: ReadonlyMap<string, Found<string>>;
}

/** Sums up the posts; what is not so in most of them is no habit. */
export function blogHabits(posts: readonly PostHabits[]): BlogHabits {
  return {
    posts: posts.length,
    language: majority(posts.map(({ language }) => language)),
    labelStyle: majority(posts.map(({ labelStyle }) => labelStyle)),
    editorName: majority(posts.map(({ names }) => mostUsed(names.filter(({ role }) => role === 'editor')))),
    speakers: speakersIn(posts),
    disclaimers: disclaimersIn(posts),
  };
}

/** What more than half of the posts that tell have in common. */
function majority<T extends string>(values: readonly (T | undefined)[]): Found<T> | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] * 2 > all ? { value: first[0], posts: first[1], of: all } : undefined;
}

function mostUsed(names: readonly UsedName[]): string | undefined {
  return [...names].sort((a, b) => b.turns - a.turns)[0]?.name;
}

/** Editors first, then those of most posts. Generic words are known without being declared. */
function speakersIn(posts: readonly PostHabits[]): Found<FoundSpeaker>[] {
  const used = posts.flatMap(({ names }) => names).filter(({ kind }) => kind !== 'generic');
  const certain = used.filter(({ kind }) => kind === 'speaker').map(({ name }) => fold(name));
  const bySpeaker = grouped(
    used.filter((each) => each.kind === 'speaker' || isNobodysSlip(each, certain)),
    ({ speaker, role }) => `${role} ${speaker}`,
  );
  const found = [...bySpeaker.values()].map((names) => {
    const isIn = ({ names: own }: PostHabits) => own.some((each) => names.includes(each));
    return { value: speakerOf(names), posts: posts.filter(isIn).length, of: posts.length };
  });
  const rank = ({ value, posts: count }: Found<FoundSpeaker>) => (value.role === 'editor' ? posts.length : 0) + count;
  return found.sort((a, b) => rank(b) - rank(a));
}

/** A name that nobody declared and that opens one turn may be a slip, as may one like a known name. */
function isNobodysSlip({ name, turns }: UsedName, known: readonly string[]): boolean {
  return turns > 1 && nearest(name, known) === undefined;
}

/** The name of most turns; others are aliases unless they differ in capitals or spaces alone. */
function speakerOf(names: readonly UsedName[]): FoundSpeaker {
  const turns = new Map<string, number>();
  for (const each of names) turns.set(each.name, (turns.get(each.name) ?? 0) + each.turns);
  const [name = '', ...others] = [...turns].sort((a, b) => b[1] - a[1]).map(([each]) => each);
  const aliases = new Map(others.filter((each) => fold(each) !== fold(name)).map((each) => [fold(each), each]));
  return { name, role: names[0]?.role ?? 'model', aliases: [...aliases.values()] };
}

/** One post's note is no habit. */
function disclaimersIn(posts: readonly PostHabits[]): Map<string, Found<string>> {
  const byLanguage = grouped(posts, ({ language }) => language);
  const found = [...byLanguage].flatMap(([language, own]): [string, Found<string>][] => {
    const most = majority(own.map(({ disclaimer }) => disclaimer ?? ''));
    return language && most?.value && most.posts > 1 ? [[language, most]] : [];
  });
  return new Map(found);
}
