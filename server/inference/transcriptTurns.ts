/** Inference over a transcript that has no labels. */
import { memo } from '../transcript/facts/memo.ts';
import type { Block, Role, Transcript } from '../transcript/model.ts';
import { inferTurns } from './infer.ts';
import { passagesOf } from './passagesOf.ts';
import type { State } from './states.ts';

/** A turn that inference finds, with the blocks it holds. */
export interface InferredBlocks {
  readonly role: Role;
  readonly blocks: readonly Block[];
  /** What its first block would be else. */
  readonly rival: State;
  /** How sure inference is, 0 to 1. */
  readonly confidence: number;
}

const inferred = new WeakMap<Transcript, ReturnType<typeof memo<readonly InferredBlocks[]>>>();

/** The turns of a text in no dress; empty where there are labels or where it is no conversation. */
export function inferTranscriptTurns(transcript: Transcript): readonly InferredBlocks[] {
  const turns = inferred.get(transcript) ?? memo(() => infer(transcript));
  inferred.set(transcript, turns);
  return turns.value;
}

function infer(transcript: Transcript): readonly InferredBlocks[] {
  if (transcript.turns.length > 0) return [];
  const read = passagesOf(transcript);
  const turns = inferTurns(
    read.map(({ passage }) => passage),
    { language: transcript.language },
  );
  return turns.map(({ role, first, last, rival, confidence }) => ({
    role,
    rival,
    blocks: read.slice(first, last + 1).map(({ block }) => block),
    confidence,
  }));
}
