/** What the extension and the panel say to each other. */
import type { Readiness, ReadinessEntry, RenderResult } from '../../server/protocol.ts';

/** Raised when a message changes its shape; a panel of another version is not spoken to. */
export const messagesVersion = 4;

/** What changed in the panel, which shows `base`; without one the panel starts from an empty page. */
export interface PanelContent
  extends Pick<RenderResult, 'language' | 'revision' | 'base' | 'changes' | 'line' | 'more'> {
  readonly uri: string;
  /** What there is to fix in a few words, for the eye and for screen readers. */
  readonly status: string;
  /** As far as it has changed. */
  readonly card?: Partial<ReadinessCard>;
}

/** What stands between the post and publishing, in words. */
export interface ReadinessCard {
  /** How long the post is, in a few words. */
  readonly length: string;
  readonly figures: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    /** Counted through all groups; with where they are, in words. */
    readonly entries: readonly (Pick<ReadinessEntry, 'message' | 'severity'> & { readonly place: string })[];
    /** That there are more; empty where there are none. */
    readonly more: string;
  }[];
  readonly statements: Readiness['statements'];
  readonly isFixable: boolean;
}

/** The looks of a conversation, as the switch shows them. */
export const looks = ['interview', 'chat', 'blog'] as const;
export type Look = (typeof looks)[number];

/** What the looks stand on: the colours of VS Code's theme, or their own. */
export const papers = ['theme', 'light', 'dark'] as const;

/** How the panel shows what it shows. */
export interface PanelView {
  readonly look: Look;
  readonly paper: (typeof papers)[number];
  /** Addresses of the blog's own stylesheets. */
  readonly styles: readonly string[];
  readonly images: ImageSources;
  /** Whether the panel stays with its post. */
  readonly isLocked: boolean;
}

/** Where images come from. */
export interface ImageSources {
  /** What relative addresses are relative to, and those that start with `/`; absent for a post that lies nowhere. */
  readonly folder?: string;
  readonly root?: string;
  /** Whether those from the web are loaded. */
  readonly isWebAllowed: boolean;
}

/** What the editor shows; lines of the document, zero-based. */
export interface Reveal {
  /** What is to be in view. */
  readonly line?: number;
  /** Where the cursor is, when it has moved. */
  readonly cursor?: number;
}

/** The post for other programs: with its form, and as words alone. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** What is said to the panel. */
export type PanelMessage =
  | { readonly type: 'content'; readonly content: PanelContent }
  | { readonly type: 'view'; readonly view: PanelView }
  | ({ readonly type: 'reveal' } & Reveal)
  | /** What to put on the clipboard. */ ({ readonly type: 'copy' } & RichText);

/** To the panel. */
export type ToPanel = { readonly version: typeof messagesVersion } & PanelMessage;

/** From the panel. */
export type FromPanel = { readonly version: typeof messagesVersion } & (
  | /** It shows nothing, or has missed a change. */ { readonly type: 'ready' }
  | /** It has room for what is left. */ { readonly type: 'more' }
  | /** Where to go in the document, zero-based; to stay there or to show it only. */ {
      readonly type: 'jump';
      readonly line: number;
      readonly takesFocus: boolean;
    }
  | /** The line at the top, when the panel was scrolled by hand. */ {
      readonly type: 'scrolled';
      readonly line: number;
    }
  | /** To which problem of what it shows to go. */ ({ readonly type: 'jumpToProblem' } & ShownProblem)
  | /** To which entry of the card to go. */ {
      readonly type: 'jumpToEntry';
      readonly revision: string;
      readonly entry: number;
    }
  | /** To make all fixes that are safe. */ { readonly type: 'fixAll' }
  | /** To undo or redo in the text. */ { readonly type: 'undo'; readonly step: 'undo' | 'redo' }
  | /** Which fix to make. */ ({ readonly type: 'fix' } & ShownFix)
  | /** Whether it could be put there. */ { readonly type: 'copied'; readonly isDone: boolean }
  | /** Images from the web may be loaded for this post. */ { readonly type: 'allowImages' }
  | /** The look that was chosen. */ { readonly type: 'look'; readonly look: Look }
);

/** A problem by its places in the list of blocks and in the block's list of problems. */
export interface ShownProblem {
  readonly revision: string;
  readonly block: number;
  readonly problem: number;
}

/** A fix by its place in the problem's list. */
export interface ShownFix extends ShownProblem {
  readonly fix: number;
}

/** What the panel keeps over a window reload. */
export interface PanelState {
  readonly uri: string;
  /** The line of the document at the top of the panel, zero-based. */
  readonly line: number;
  readonly isLocked: boolean;
  readonly isCardOpen: boolean;
}

/** The words of the panel itself, in the user's language. */
export interface PanelWords {
  readonly question: string;
  readonly answer: string;
  readonly provisional: string;
  readonly provisionalHint: string;
  readonly disclaimer: string;
  readonly nothingToFix: string;
  readonly made: string;
  readonly missing: string;
  readonly needless: string;
  readonly fixAll: string;
  readonly empty: string;
  readonly jump: string;
  /** How a key gets to the fixes of a problem. */
  readonly fixKey: string;
  readonly wholePart: string;
  /** What keys can do in the post. */
  readonly keys: string;
  readonly showImages: string;
  readonly look: string;
  readonly looks: Readonly<Record<Look, string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info' | 'hint', string>>;
}
