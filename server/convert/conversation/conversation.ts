/** A conversation before it is a post, whatever it was read from. */
import type { Role } from '../../transcript/model.ts';

/** A conversation that a chat page, an export or a paste holds. All of its texts are Markdown. */
export interface Conversation {
  readonly title: string | null;
  /** What the model is called, as its users know it or as the export writes it. */
  readonly model: string | null;
  /** When it began, in ISO 8601, with the time where the source tells it. */
  readonly date: string | null;
  readonly turns: readonly ConversationTurn[];
  readonly disclaimer: string | null;
  /** What was left out or is doubtful, one sentence each. */
  readonly warnings: readonly string[];
}

/** What one side says at once. */
export interface ConversationTurn {
  readonly role: Role;
  readonly speaker: string;
  /** Markdown, without the label. */
  readonly text: string;
  /** Zero-based line of the source where the turn opens; null where it cannot be told. */
  readonly line: number | null;
  /** 0 to 1; 1 where the source says who speaks. */
  readonly confidence: number;
}
