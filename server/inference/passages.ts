import type { State } from './states.ts';

/** One top-level block of a post, as its reader meets it. */
export interface Passage {
  kind: 'title' | 'heading' | 'paragraph' | 'list' | 'quote' | 'code' | 'table' | 'other';
  /** Plain text or Markdown source of the block. */
  text: string;
}

/** A stretch of passages that one side of the conversation speaks. */
export interface InferredTurn {
  role: 'editor' | 'model';
  /** Index of the turn's first passage. */
  first: number;
  /** Index of the turn's last passage, inclusive. */
  last: number;
  /** What the passage would be else. */
  rival: State;
  /** Index of the passage in the turn that most likely opens another one; undefined where none is likely to. */
  doubtful: number | undefined;
  /** How likely the turn is among all ways to read the text, 0..1. */
  likely: number;
  /** How sure we are that a turn of this role begins at `first`, 0..1. */
  confidence: number;
}
