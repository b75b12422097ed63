/** What the preview asks. */
import type { Position, TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { RenderedBlock, RenderedProblem, Splice } from '../render/part.ts';
import type { EditResult } from './editing.ts';

/** Which document to render, and what of it the client has. */
export interface RenderParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The revision that the client shows, as an earlier answer named it. */
  readonly known?: string;
}

/** What stands between a post and publishing, and how long it is. */
export interface Readiness {
  readonly figures: {
    /** Those of preface and turns. */
    readonly words: number;
    /** Those that the roles say. */
    readonly editor: number;
    readonly model: number;
    /** How long reading takes. */
    readonly minutes: number;
    readonly links: number;
  };
  /** Errors and warnings; their entries are counted through all groups. */
  readonly groups: readonly ReadinessGroup[];
  /** What the disclaimer must say, and what it need not since the post has no links. */
  readonly statements: readonly ReadinessStatement[];
  /** Whether something can be fixed safely. */
  readonly isFixable: boolean;
}

/** Problems that are listed together: all errors, or the warnings of one group of rules. */
export interface ReadinessGroup {
  readonly group: 'error' | 'structure' | 'disclaimer' | 'links' | 'residue' | 'prose' | 'consistency';
  readonly entries: readonly ReadinessEntry[];
  /** How many more there are. */
  readonly more: number;
}

/** Problems with the same words. */
export interface ReadinessEntry extends Pick<RenderedProblem, 'message' | 'severity'> {
  /** Zero-based line of the first of them. */
  readonly line: number;
  readonly times: number;
}

/** A statement of the disclaimer. */
export interface ReadinessStatement {
  readonly label: string;
  readonly state: 'made' | 'missing' | 'needless';
  /** The problem that it is missing. */
  readonly entry?: number;
}

/** The answer to `transcript/render`. */
export interface RenderResult {
  /** The version of the document that was rendered. */
  readonly version: number;
  /** BCP 47 tag for `lang`. */
  readonly language: string;
  readonly title: string;
  /** Names what the client shows once it has made the changes; no other server gives the same name. */
  readonly revision: string;
  /** The revision that the changes start from; absent where they start from an empty page. */
  readonly base?: string;
  /** Changes of the list of blocks, in order; all places are those of the list before them. */
  readonly changes: readonly Splice<RenderedBlock>[];
  /** Zero-based line of the document where the first block starts. */
  readonly line: number;
  /** Errors and warnings. */
  readonly toFix: number;
  /** As far as it is other than the client knows it; absent where nothing is. */
  readonly readiness?: Partial<Readiness>;
  /** Whether there is more to come: ask again with this revision. */
  readonly more: boolean;
}

/** Renders a document for the preview, as far as the client does not know it; null when it is not open. */
export const RenderRequest = new RequestType<RenderParams, RenderResult | null, void>('transcript/render');

/** A problem as the preview shows it. */
export interface PlaceParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The revision that is shown. */
  readonly revision: string;
  /** Places in the list of blocks and in the block's list of problems. */
  readonly block: number;
  readonly problem: number;
}

/** A problem as the list of what is to fix shows it. */
export interface EntryParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly revision: string;
  /** Its place in the list. */
  readonly entry: number;
}

/** Where a listed problem is in the document now; null when the revision is gone. */
export const EntryRequest = new RequestType<EntryParams, Position | null, void>('transcript/entry');

/** Where a shown problem is in the document now; null when the revision is gone. */
export const PlaceRequest = new RequestType<PlaceParams, Position | null, void>('transcript/place');

/** A fix of a problem that the preview shows. */
export interface FixParams extends PlaceParams {
  /** Its place among the problem's fixes. */
  readonly fix: number;
}

/** Asks for the edits of a fix, which are for the newest version; says so where the problem is no longer there. */
export const FixRequest = new RequestType<FixParams, EditResult, void>('transcript/fix');
