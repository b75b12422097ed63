/** What the extension and the panel say to each other. */
import type { RenderedPart } from '../../server/protocol.ts';

/** Raised when a message changes its shape; a panel of another version is not spoken to. */
export const messagesVersion = 1;

/** What the panel shows. */
export interface PanelContent {
  readonly uri: string;
  /** BCP 47. */
  readonly language: string;
  readonly parts: readonly RenderedPart[];
  /** What there is to fix in a few words, for the eye and for screen readers. */
  readonly status: string;
}

/** To the panel. `reveal` names a zero-based line of the document. */
export type ToPanel = { readonly version: typeof messagesVersion } & (
  | { readonly type: 'content'; readonly content: PanelContent }
  | { readonly type: 'reveal'; readonly line: number }
);

/** From the panel. `jump` names a place in the document, zero-based, UTF-16. */
export type FromPanel = { readonly version: typeof messagesVersion } & (
  | { readonly type: 'ready' }
  | { readonly type: 'jump'; readonly line: number; readonly character: number }
);

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
