/** Counts how well inference finds turns. */
import { type InferredBlocks, inferTranscriptTurns } from '../../server/inference/transcriptTurns.ts';
import type { Block } from '../../server/transcript/model.ts';
import { type Interview, openingOf } from './interviews.ts';

/** How often a turn's start was found with its role, was found where there is none, or was missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** An inferred turn beside the truth. */
export interface Judged {
  readonly turn: InferredBlocks;
  readonly isRight: boolean;
}

/** The counts of one or more interviews: all of them, by language and by trait, and each inferred turn. */
export interface Measured {
  readonly all: Count;
  readonly languages: Map<string, Count>;
  readonly traits: Map<string, Count>;
  readonly judged: Judged[];
}

/** Infers the turns of interviews, which are known to be interviews, and compares them with their labels. */
export function measure(interviews: readonly Interview[]): Measured {
  const measured: Measured = { all: empty(), languages: new Map(), traits: new Map(), judged: [] };
  for (const interview of interviews) add(measured, interview);
  return measured;
}

function add({ all, languages, traits, judged }: Measured, { language, transcript, turns }: Interview) {
  const found = inferTranscriptTurns(transcript, { asked: true }).map((turn) => ({
    turn,
    at: openingOf(turn.blocks[0] as Block),
  }));
  const inLanguage = entry(languages, language);
  const tell = (hard: readonly string[], key: keyof Count) => {
    for (const count of [all, inLanguage, ...hard.map((trait) => entry(traits, trait))]) count[key]++;
  };
  for (const { role, start, traits: hard } of turns)
    tell(hard, found.some(({ at, turn }) => at === start && turn.role === role) ? 'right' : 'missed');
  for (const { at, turn } of found) {
    const isRight = turns.some(({ role, start }) => at === start && turn.role === role);
    judged.push({ turn, isRight });
    if (!isRight) tell(turns.find(({ start, end }) => start <= at && at < end)?.traits ?? [], 'wrong');
  }
}

function entry(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? empty();
  counts.set(key, count);
  return count;
}

function empty(): Count {
  return { right: 0, wrong: 0, missed: 0 };
}

/** The harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Count): number {
  const all = 2 * right + wrong + missed;
  return all ? (2 * right) / all : 1;
}

/** One range of confidence: how many turns lie in it, how sure inference was of them and how many are right. */
export interface Bin {
  readonly from: number;
  readonly turns: number;
  readonly confidence: number;
  readonly right: number;
}

/** How often turns are right, by their confidence. */
export function calibration(judged: readonly Judged[], bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]): Bin[] {
  return bounds.map((from, i) => {
    const inside = judged.filter(({ turn }) => turn.confidence >= from && turn.confidence < (bounds[i + 1] ?? 2));
    const sum = inside.reduce((total, { turn }) => total + turn.confidence, 0);
    const right = inside.filter(({ isRight }) => isRight).length;
    return { from, turns: inside.length, confidence: sum / (inside.length || 1), right };
  });
}
