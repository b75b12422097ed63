/** What a note states about models: which it names, and when it says that their knowledge ends. */
import { monthLanguages } from '../../dates/months.ts';
import { type ProseDate, proseDates } from '../../dates/proseDates.ts';
import { recogniseStatements } from '../../disclaimer/recognise.ts';
import { defaultStatements } from '../../disclaimer/statements.ts';
import { tokenise } from '../../disclaimer/tokens.ts';
import { areKin } from '../../transcript/speakers/modelFamily.ts';
import { type ModelMention, modelMentions } from '../../transcript/speakers/modelMentions.ts';
import type { SpeakerTable } from '../../transcript/speakers/speakers.ts';

/** Something that a note says of models; of none by name: of whoever answers. */
export interface Claim {
  readonly models: readonly ModelMention[];
}

/** When the knowledge of models ends, as a note says. */
export interface StatedCutoff extends Claim {
  readonly date: ProseDate;
}

/** Offsets are relative to the note. */
export interface NoteClaims {
  readonly models: readonly ModelMention[];
  readonly cutoffs: readonly StatedCutoff[];
  /** Who looks things up on the web. */
  readonly searching: readonly Claim[];
}

const cutoffStatement = defaultStatements.filter(({ id }) => id === 'knowledge-cutoff');
/** A quote's marks and where links lead: no words of the note. */
const UNSPOKEN = /^[ \t]*>|(?<=\])\([^()\s]{0,2000}\)|https?:\/\/[^\s<>()[\]]+/gm;
const WEB = /(?<!\p{L})(?:web|internet|netz|online|en ligne|en línea)(?!\p{L})/iu;
const NEGATION =
  /(?<!\p{L})(?:no|not|never|without|cannot|\p{L}+n['’]t|nicht|kein\p{L}*|ohne|pas|sans|aucun|aucune|sin|nunca)(?!\p{L})/iu;

/** Nobody's disclaimer is longer; to compare all sentences of a longer text would take seconds. */
const MOST_READ = 20_000;

/** Reads a note, plain or Markdown, in English, German, French or Spanish. */
export function noteClaims(source: string, speakers: SpeakerTable): NoteClaims {
  if (source.length > MOST_READ) return { models: [], cutoffs: [], searching: [] };
  const note = source.replace(UNSPOKEN, (piece) => ' '.repeat(piece.length));
  const models = modelMentions(note, speakers);
  const dates = datesOf(note);
  const cutoffs: StatedCutoff[] = [];
  const searching: Claim[] = [];
  for (const { start, end } of sentencesOf(note, dates)) {
    const named = models.filter((each) => each.start >= start && each.end <= end);
    const words = note.slice(start, end);
    if (WEB.test(words) && !NEGATION.test(words)) searching.push({ models: named });
    const dated = dates.filter((each) => each.end > start && each.end <= end);
    const from = dated.length > 0 ? startOfClaim(withYearsAlone(note, dates).slice(start, end)) : undefined;
    if (from !== undefined)
      cutoffs.push(
        ...paired(
          dated.filter((each) => each.end > start + from),
          named,
        ),
      );
  }
  return { models, cutoffs, searching };
}

/** Whether a claim is made of a model. */
export function concerns({ models }: Claim, id: string): boolean {
  return models.length === 0 || models.some((each) => areKin(each.id, id));
}

/** A note may be in another language than the post; of readings that overlap the longest tells most. */
function datesOf(note: string): ProseDate[] {
  const all = monthLanguages.flatMap((language) => proseDates(note, language, { allYears: true }));
  all.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: ProseDate[] = [];
  for (const date of all) if (kept.every(({ start, end }) => date.end <= start || date.start >= end)) kept.push(date);
  return kept.sort((a, b) => a.start - b.start);
}

/** The note with days and months blanked out: the dot of `30. Juni` ends no sentence. */
function withYearsAlone(note: string, dates: readonly ProseDate[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, year } of dates) {
    text += note.slice(at, start) + String(year).padStart(end - start);
    at = end;
  }
  return text + note.slice(at);
}

function sentencesOf(note: string, dates: readonly ProseDate[]): { start: number; end: number }[] {
  const starts = tokenise(withYearsAlone(note, dates)).flatMap(({ opens, start, word }, at) =>
    at === 0 || (opens === 'sentence' && word !== '') ? [start] : [],
  );
  return starts.map((start, at) => ({ start: at === 0 ? 0 : start, end: starts[at + 1] ?? note.length }));
}

/** Where in a sentence of a note it begins to say that knowledge ends; that it speaks of an AI is understood. */
function startOfClaim(sentence: string): number | undefined {
  const topic = 'AI. ';
  const [made] = recogniseStatements(topic + sentence, cutoffStatement);
  return made && Math.max(0, made.start - topic.length);
}

/** Gives each date the models that are named before it, or after it where the first has none before. */
function paired(dates: readonly ProseDate[], models: readonly ModelMention[]): StatedCutoff[] {
  const [first] = dates;
  const isAfter = first !== undefined && models.length > 0 && models.every(({ start }) => start >= first.end);
  return dates.flatMap((date, at): StatedCutoff[] => {
    const from = isAfter ? date.end : (dates[at - 1]?.end ?? 0);
    const to = isAfter ? (dates[at + 1]?.start ?? Infinity) : date.start;
    const own = models.filter(({ start, end }) => start >= from && end <= to);
    return own.length > 0 || at === 0 ? [{ models: own, date }] : [];
  });
}
