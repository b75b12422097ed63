/** Commands that edit a post, and what they need to know of it. */
import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { LabelStyle } from '../transcript/model.ts';

/** What `transcript/edit` can do to a post. */
export type EditAction =
  | 'label-turns'
  | 'insert-disclaimer'
  | 'fix-all'
  | 'move-turn-up'
  | 'move-turn-down'
  | 'new-question'
  | 'convert-labels'
  | 'flip-speaker'
  | 'merge-turn'
  | 'split-turn';

/** Where to edit; `position` is the cursor, zero-based, UTF-16. */
export interface EditParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly action: EditAction;
  readonly position: Position;
  /** What `convert-labels` converts to. */
  readonly style?: LabelStyle;
}

/** Edits for one version of a document, or why there are none. */
export type EditResult =
  | {
      readonly version: number;
      readonly edits: TextEdit[];
      /** Where the cursor goes, in the edited text. */
      readonly selection?: Range;
      /** Places of the edited text that are worth a look: another speaker may begin there. */
      readonly doubts?: readonly Position[];
    }
  | { readonly nothing: string };

/** Asks for the edits of a command. The client applies them in one undo step. */
export const EditRequest = new RequestType<EditParams, EditResult, void>('transcript/edit');

/** A label style that posts can be written in. */
export interface LabelStyleInfo {
  readonly style: LabelStyle;
  /** What the post’s first question is in this style, on one line. */
  readonly example: string;
  /** Whether most turns of the post are in this style. */
  readonly isCurrent: boolean;
  /** Whether the configuration names this style. */
  readonly isConfigured: boolean;
}

/** The label styles, for an open document; none where it has no turns. */
export const LabelStylesRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, LabelStyleInfo[], void>(
  'transcript/labelStyles',
);

/** A turn as commands and the outline need it. */
export interface TurnInfo {
  readonly role: 'editor' | 'model';
  readonly speaker: string;
  readonly range: Range;
  /** Where the cursor goes when one jumps to the turn. */
  readonly start: Position;
  /** The turn without its label; null when it says nothing. */
  readonly said: Range | null;
}

/** The turns of an open document, in order. */
export const TurnsRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, TurnInfo[], void>(
  'transcript/turns',
);
