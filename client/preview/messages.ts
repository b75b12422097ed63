/** What the extension and the panel say to each other. */
import type { RenderResult } from '../../server/protocol.ts';

/** Raised when a message changes its shape; a panel of another version is not spoken to. */
export const messagesVersion = 2;

/** What changed in the panel, which shows `base`; without one the panel starts from an empty page. */
export interface PanelContent
  extends Pick<RenderResult, 'language' | 'revision' | 'base' | 'changes' | 'line' | 'more'> {
  readonly uri: string;
  /** What there is to fix in a few words, for the eye and for screen readers. */
  readonly status: string;
}

/** To the panel. `reveal` names a zero-based line of the document. */
export type ToPanel = { readonly version: typeof messagesVersion } & (
  | { readonly type: 'content'; readonly content: PanelContent }
  | { readonly type: 'reveal'; readonly line: number }
);

/** From the panel. */
export type FromPanel = { readonly version: typeof messagesVersion } & (
  | /** It shows nothing, or has missed a change. */ { readonly type: 'ready' }
  | /** It has room for what is left. */ { readonly type: 'more' }
  | /** Where to go in the document, zero-based. */ { readonly type: 'jump'; readonly line: number }
  | /** To which problem of what it shows to go. */ ({ readonly type: 'jumpToProblem' } & ShownProblem)
);

/** A problem by its places in the list of blocks and in the block's list of problems. */
export interface ShownProblem {
  readonly revision: string;
  readonly block: number;
  readonly problem: number;
}

/** What the panel keeps over a window reload. */
export interface PanelState {
  readonly uri: string;
  /** The line of the document at the top of the panel, zero-based. */
  readonly line: number;
}

/** The words of the panel itself, in the user's language. */
export interface PanelWords {
  readonly question: string;
  readonly answer: string;
  readonly provisional: string;
  readonly provisionalHint: string;
  readonly disclaimer: string;
  readonly empty: string;
  readonly jump: string;
  readonly wholePart: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info' | 'hint', string>>;
}
