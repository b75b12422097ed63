/** The names of a post that Wikipedia is asked about. */
import type { NameLanguage } from './languages/nameLanguage.ts';
import { type PossibleName, possibleNames, titlesFor } from './nameForms.ts';
import { lowered, type NameRun, nameRuns } from './nameRuns.ts';
import { nameWords } from './nameWords.ts';
import type { Passage } from './passages.ts';

/** Words that are a name perhaps, with what all their mentions tell. */
export interface Candidate {
  readonly text: string;
  readonly titles: readonly string[];
  readonly kind: 'acronym' | 'word' | 'phrase';
  /** How often it is mentioned, and how often so that its capital is no sentence’s, or behind an article. */
  mentions: number;
  inside: number;
  withArticle: number;
  /** Whether it is at times all that a run holds. */
  isWhole: boolean;
}

/** What was found in a post. */
export interface FoundNames {
  readonly runs: readonly NameRun[];
  /** The most promising first. */
  readonly candidates: readonly Candidate[];
  /** Those beyond what is asked. */
  readonly left: number;
  /** All words of the passages, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** So many titles are looked for: six requests. */
export const mostTitles = 300;

/** Finds names in passages, except those in `ignored`; pauses when `goOn` says so. */
export function* findNames(
  passages: Iterable<Passage>,
  language: NameLanguage,
  ignored: ReadonlySet<string>,
  goOn: () => boolean,
): Generator<void, FoundNames> {
  const runs: NameRun[] = [];
  const small = new Set<string>();
  const words = new Set<string>();
  const found = new Map<string, Candidate>();
  for (const passage of passages) {
    if (!goOn()) yield;
    for (const { text } of nameWords(passage, language)) {
      words.add(lowered(text));
      if (/^\p{Ll}/u.test(text)) small.add(text);
    }
    for (const run of nameRuns(passage, language)) {
      runs.push(run);
      for (const name of possibleNames(run, language)) note(found, run, name, language);
    }
  }
  const promising = [...found.values()].filter((each) => !ignored.has(each.text) && isPromising(each, small, language));
  const candidates = asManyAsAreAsked(promising.sort(byPromise));
  return { runs, candidates, left: promising.length - candidates.length, words };
}

function asManyAsAreAsked(candidates: readonly Candidate[]): readonly Candidate[] {
  let titles = 0;
  const end = candidates.findIndex((each) => {
    titles += each.titles.length;
    return titles > mostTitles;
  });
  return end < 0 ? candidates : candidates.slice(0, end);
}

function note(found: Map<string, Candidate>, run: NameRun, name: PossibleName, language: NameLanguage): void {
  const { text, words, from, to } = name;
  const [first] = words;
  let known = found.get(text);
  if (!known) {
    const kind = words.length > 1 ? 'phrase' : first!.writing === 'acronym' ? 'acronym' : 'word';
    known = { text, titles: titlesFor(name, language), kind, mentions: 0, inside: 0, withArticle: 0, isWhole: false };
    found.set(text, known);
  }
  known.mentions++;
  if (!first!.opens) known.inside++;
  const before = run.words[from - 1];
  if (before ? language.articles.has(lowered(before.text)) : run.hasArticle) known.withArticle++;
  if (from === 0 && to >= run.words.length) known.isWhole = true;
}

/** What is written small elsewhere is no name; nor is, in German, what has an article. */
function isPromising(
  { text, kind, inside, withArticle }: Candidate,
  small: ReadonlySet<string>,
  language: NameLanguage,
): boolean {
  if (kind === 'phrase') return true;
  if (text.length < 2 || text.length > 100 || small.has(text.toLowerCase())) return false;
  return kind === 'acronym' || !language.hasCapitalNouns || (inside > 0 && withArticle === 0);
}

/** What is a name most likely, and is spoken of most, comes first. */
function byPromise(a: Candidate, b: Candidate): number {
  return promise(a) - promise(b) || b.mentions - a.mentions;
}

function promise({ kind, inside, isWhole }: Candidate): number {
  if (inside === 0 && kind !== 'acronym') return 3;
  if (isWhole || kind === 'acronym') return kind === 'word' ? 1 : 0;
  return 2;
}
