/** Inference over a transcript that has no labels. */
import { memo } from '../transcript/facts/memo.ts';
import type { Block, Role, Transcript } from '../transcript/model.ts';
import { explainTurn, type Reason } from './explain.ts';
import { type Given, inferTurns } from './infer.ts';
import { passagesOf } from './passagesOf.ts';
import type { State } from './states.ts';

/** Turns of which inference is less sure than this are worth a look: of ten of them, half to all are right. */
export const unsure = 0.7;

/** A turn that inference finds, with the blocks it holds. */
export interface InferredBlocks {
  readonly role: Role;
  readonly blocks: readonly Block[];
  /** Index of its first passage among those of the text. */
  readonly first: number;
  /** What its first block would be else. */
  readonly rival: State;
  /** The passage in it that most likely opens another turn; undefined where none is likely to. */
  readonly doubtful: { readonly first: number; readonly block: Block } | undefined;
  /** How sure inference is, 0 to 1. */
  readonly confidence: number;
}

/** What an editor says that a block is: it opens a turn of a role, or goes on with what stands before it. */
export interface Correction {
  readonly block: Block;
  readonly as: Role | 'editor goes on' | 'model goes on' | 'preface';
}

const stateOf: Readonly<Record<Correction['as'], State>> = {
  preface: 0,
  editor: 1,
  'editor goes on': 2,
  model: 3,
  'model goes on': 4,
};

/** How sure inference has to be that a text is a conversation. */
export interface Question {
  /** Somebody asks for the turns, and so says that it is one; else inference speaks by itself and has to be sure. */
  readonly asked?: boolean;
}

/** What inference read of a transcript and made of it. */
interface Inferred {
  readonly read: ReturnType<typeof passagesOf>;
  readonly turns: readonly InferredBlocks[];
}

const unasked = new WeakMap<Transcript, ReturnType<typeof memo<Inferred>>>();
const answered = new WeakMap<Transcript, ReturnType<typeof memo<readonly InferredBlocks[]>>>();

/** The turns of a text in no dress; empty where there are labels or where it is no conversation. */
export function inferTranscriptTurns(
  transcript: Transcript,
  { asked = false }: Question = {},
): readonly InferredBlocks[] {
  const { read, turns } = inferredOf(transcript);
  if (!asked || turns.length > 0 || read.length === 0) return turns;
  const known = answered.get(transcript) ?? memo(() => infer(transcript, read, { asked }));
  answered.set(transcript, known);
  return known.value;
}

/** The turns as they are found when a block is what the editor says; empty where that cannot be. */
export function correctTranscriptTurns(transcript: Transcript, { block, as }: Correction): readonly InferredBlocks[] {
  const { read } = inferredOf(transcript);
  const at = read.findIndex((one) => one.block === block);
  if (at < 0) return [];
  const given: Given[] = [{ at, state: stateOf[as] }];
  // Who corrects what stands further below has seen where the conversation opens.
  const opening = inferTranscriptTurns(transcript, { asked: true })[0]?.first;
  if (opening !== undefined && opening < at) given.push({ at: opening, state: 1 });
  return infer(transcript, read, { given });
}

/** Why a turn opens, or would, at a passage, the weightiest reason first. */
export function explainTranscriptTurn(
  transcript: Transcript,
  turn: Pick<InferredBlocks, 'role' | 'first' | 'rival'>,
): Reason[] {
  const { read } = inferredOf(transcript);
  const passages = read.map(({ passage }) => passage);
  return explainTurn(passages, turn, transcript.language);
}

function inferredOf(transcript: Transcript): Inferred {
  const inferred = unasked.get(transcript) ?? memo(() => inferAll(transcript));
  unasked.set(transcript, inferred);
  return inferred.value;
}

function inferAll(transcript: Transcript): Inferred {
  if (transcript.turns.length > 0) return { read: [], turns: [] };
  const read = passagesOf(transcript);
  return { read, turns: infer(transcript, read) };
}

function infer(
  { language }: Transcript,
  read: Inferred['read'],
  options: Question & { given?: readonly Given[] } = {},
): InferredBlocks[] {
  const turns = inferTurns(
    read.map(({ passage }) => passage),
    { language, ...options },
  );
  return turns.map(({ role, first, last, rival, doubtful, confidence }) => ({
    role,
    first,
    rival,
    blocks: read.slice(first, last + 1).map(({ block }) => block),
    doubtful: doubtful === undefined ? undefined : { first: doubtful, block: read[doubtful]!.block },
    confidence,
  }));
}
