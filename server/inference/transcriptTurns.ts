/** Inference over a transcript that has no labels. */
import type { Block, Role, Transcript } from '../transcript/model.ts';
import { inferTurns } from './infer.ts';
import type { Passage } from './passages.ts';

/** A turn that inference finds, with the blocks it holds. */
export interface InferredBlocks {
  readonly role: Role;
  readonly blocks: readonly Block[];
  /** How sure inference is, 0 to 1. */
  readonly confidence: number;
}

/** The turns of a text in no dress; empty where there are labels or where it is no conversation. */
export function inferTranscriptTurns(transcript: Transcript): InferredBlocks[] {
  if (transcript.turns.length > 0) return [];
  const noted = new Set(transcript.notes.flatMap((note) => note.blocks));
  const spoken = transcript.blocks.filter((block) => kindOf(block, transcript) !== undefined && !noted.has(block));
  const passages = spoken.map((block): Passage => ({ kind: kindOf(block, transcript) ?? 'other', text: block.text }));
  return inferTurns(passages, { language: transcript.language }).map(({ role, first, last, confidence }) => ({
    role,
    blocks: spoken.slice(first, last + 1),
    confidence,
  }));
}

function kindOf(block: Block, { title }: Transcript): Passage['kind'] | undefined {
  if (block === title?.block) return 'title';
  switch (block.kind) {
    case 'blank':
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
      return undefined;
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'code':
    case 'table':
      return block.kind;
    case 'blockquote':
      return 'quote';
    default:
      return 'other';
  }
}
