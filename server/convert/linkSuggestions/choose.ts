/** Where the links stand: at the first mention of each article, on the longest name. */
import type { OffsetRange } from '../../transcript/model.ts';
import type { FoundNames } from './candidates.ts';
import type { NameLanguage } from './languages/nameLanguage.ts';
import { type PossibleName, possibleNames } from './nameForms.ts';
import type { NameRun } from './nameRuns.ts';
import type { Passage } from './passages.ts';

/** An article that a name may be linked to. */
export interface Target {
  readonly title: string;
  /** The section that a redirect leads to. */
  readonly fragment?: string | undefined;
  readonly description?: string | undefined;
  readonly isSure: boolean;
  /** Whether the name means other things too. */
  readonly isAmbiguous: boolean;
}

/** A link that the editor may accept; offsets in the passage. */
export interface LinkSuggestion extends Target, OffsetRange {
  readonly words: string;
  readonly passage: Passage;
}

/** What is known of names: a target, or that there is a page that is not to be linked. */
export type KnownNames = ReadonlyMap<string, Target | 'page'>;

/** The suggestions in the order of the post; articles in `linked` have their link already. */
export function chooseLinks(
  { runs }: Pick<FoundNames, 'runs'>,
  known: KnownNames,
  linked: ReadonlySet<string>,
  language: NameLanguage,
): LinkSuggestion[] {
  const taken = new Set(linked);
  // Last words of longer names that were mentioned: surnames, and `Council`.
  const short = new Set<string>();
  const chosen: LinkSuggestion[] = [];
  for (const run of runs) {
    for (const name of knownNamesIn(run, known, language)) {
      const target = known.get(name.text);
      if (isLongName(name)) short.add(name.words.at(-1)!.text);
      if (target === undefined || target === 'page' || taken.has(target.title)) continue;
      if (name.words.length === 1 && name.words[0]!.writing === 'capital' && short.has(name.text)) continue;
      taken.add(target.title);
      chosen.push({ ...target, words: name.text, passage: run.passage, start: name.start, end: name.end });
    }
  }
  return chosen;
}

/** The names in a run that have a page, without those within longer ones. */
function knownNamesIn(run: NameRun, known: KnownNames, language: NameLanguage): PossibleName[] {
  const names: PossibleName[] = [];
  let end = 0;
  for (const name of possibleNames(run, language)) {
    if (name.start < end || !known.has(name.text)) continue;
    names.push(name);
    end = name.end;
  }
  return names;
}

/** `Mario Molina` and `Security Council`, but not `EUTM Mali` and `Republic of Mali`. */
function isLongName({ words }: PossibleName): boolean {
  return words.length > 1 && words.every(({ writing }) => writing === 'capital');
}
