/** What client and server say to each other beyond LSP: the one file of the server that the client may import. */
import type {
  Diagnostic,
  Position,
  ProgressToken,
  Range,
  TextDocumentIdentifier,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { NotificationType, NotificationType0, ProgressType, RequestType } from 'vscode-languageserver-protocol';
import type { ListedConversation } from './convert/exports/listedConversation.ts';
import type { ExportFormatName } from './render/export/exportFormats.ts';
import type { PostLook } from './render/look.ts';
import type { RenderedBlock, RenderedProblem, Splice } from './render/part.ts';
import type { LabelStyle } from './transcript/model.ts';

/** Sent by the client with `initialize`. */
export interface InitializationOptions {
  /** The messages of `vscode.l10n`, when there is a translation. */
  readonly l10n?: Record<string, string>;
  /** Whether the editor trusts the workspace; else nothing goes to the network. */
  readonly isTrusted?: boolean;
  /** The URI of a folder of the client's own, for what can be lost. */
  readonly cacheFolder?: string;
}

/** Sent when the editor came to trust the workspace. */
export const TrustNotification = new NotificationType0('transcript/trusted');

export type { Diagnostic, Position } from 'vscode-languageserver-protocol';
export type { ListedConversation } from './convert/exports/listedConversation.ts';
export type { ExportFormatName } from './render/export/exportFormats.ts';
export { largestImage } from './render/export/largestImage.ts';
export type { PostLook } from './render/look.ts';
export type { RenderedBlock, RenderedPart, RenderedProblem, Splice } from './render/part.ts';
export type { LabelStyle } from './transcript/model.ts';

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
  /** What the disclaimer must say; `entry` is the problem that it does not. */
  readonly statements: readonly { readonly label: string; readonly isMade: boolean; readonly entry?: number }[];
}

/** Problems that are listed together: all errors, or the warnings of one group of rules. */
export interface ReadinessGroup {
  readonly group: 'error' | 'structure' | 'disclaimer' | 'links' | 'residue' | 'prose' | 'consistency';
  readonly entries: readonly Pick<RenderedProblem, 'message' | 'severity'>[];
  /** How many more there are. */
  readonly more: number;
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
/** What is pasted or dropped into a post, and what it replaces. */
export interface PasteParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
  readonly text: string;
  /** The same as HTML; empty where the clipboard has none. */
  readonly html: string;
}

/** Another text to insert in place of what was pasted. */
export interface PasteOffer {
  readonly kind: 'turns' | 'markdown' | 'link';
  readonly newText: string;
  /** Whether it is what one means by pasting this here; else plain text is. */
  readonly isUsual: boolean;
}

/** How else something can be pasted; empty where it can only be inserted as it is. It can be cancelled. */
export const PasteRequest = new RequestType<PasteParams, PasteOffer[], void>('transcript/paste');

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

/** What the status bar shows. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  /** Errors and warnings. */
  readonly toFix: number;
  readonly words: number;
  readonly turns: number;
}

/** Sent after each check of a document. */
export const StatusNotification = new NotificationType<Status>('transcript/status');

/** A post beside the conversation that it was made of, or why there is nothing to compare. */
export type SourceComparisonResult =
  | {
      /** The post as it would be with the model's own words: where both differ, words were changed. */
      readonly text: string;
      /** How many answers were altered, stand in the post alone, and stand in the source alone. */
      readonly altered: number;
      readonly added: number;
      readonly leftOut: number;
    }
  | { readonly nothing: string };

/** Compares an open post with its source. */
export const CompareWithSourceRequest = new RequestType<
  { textDocument: TextDocumentIdentifier },
  SourceComparisonResult,
  void
>('transcript/compareWithSource');

/** A conversation as it was imported, which the client keeps until its post has a place. */
export interface ImportedConversation {
  readonly title: string | null;
  readonly model: string | null;
  readonly date: string | null;
  /** What it was read from, such as the name of an export. */
  readonly importedFrom: string | null;
  readonly turns: readonly { readonly role: 'editor' | 'model'; readonly speaker: string; readonly text: string }[];
}

/** A source that is to be kept beside an open post. */
export interface KeepSourceParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly conversation: ImportedConversation;
}

/** What to write beside the post, and the edits that note its hash in the post; null when the post is not open. */
export interface KeepSourceResult {
  readonly version: number;
  /** The URI of the file. */
  readonly file: string;
  readonly text: string;
  readonly edits: TextEdit[];
}

/** Asks for the source file of an open post. */
export const KeepSourceRequest = new RequestType<KeepSourceParams, KeepSourceResult | null, void>(
  'transcript/keepSource',
);

/** As what to export an open post. */
export interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly format: ExportFormatName;
  readonly look: PostLook;
  /** What the post’s file is called, without folder and extension. */
  readonly name: string;
  /** The day where the editor sits, `2026-11-24`. */
  readonly today: string;
  /** Images that the client has read, as base64, by the address that the post gives. */
  readonly images?: Readonly<Record<string, string>>;
}

/** What stands in the way of publishing a post. */
export interface ErrorsLeft {
  /** Problems of the level error. */
  readonly errors: number;
  /** The messages of the first of them, each once. */
  readonly worst: string[];
}

/** An exported post. */
export interface ExportResult extends ErrorsLeft {
  readonly text: string;
  /** A name that fits the format. */
  readonly fileName: string;
  /** Images that lie beside the post: their addresses as the post gives them, and where that is, relative to it. */
  readonly images: { readonly address: string; readonly path: string }[];
  /** Whether they become part of the file when the client brings them. */
  readonly embedsImages: boolean;
}

/** Exports an open post. It can be cancelled; it fails with a message for the user. */
export const ExportRequest = new RequestType<ExportParams, ExportResult, void>('transcript/export');
/** A post on a WordPress site, as front matter notes it. */
export interface Publication {
  readonly site: string;
  readonly id: number;
  /** The name of the file that it was published from; null where it had none. */
  readonly file: string | null;
}

/** Which post to publish. */
export interface PublishParams {
  readonly textDocument: TextDocumentIdentifier;
  /** How turns are set for readers. */
  readonly look: PostLook;
  /** What its file is called, without folder and extension. */
  readonly name: string;
}

/** What is to be published, or why nothing can be. */
export type PublishResult =
  | (ErrorsLeft & {
      readonly title: string;
      /** WordPress's blocks. */
      readonly content: string;
      /** Null where front matter has none, and WordPress keeps its own. */
      readonly excerpt: string | null;
      readonly slug: string | null;
      /** How many images lie beside the post, where WordPress does not see them. */
      readonly imagesBeside: number;
      /** Where it was published before. */
      readonly published: Publication | null;
    })
  | { readonly nothing: string };

/** Makes of an open post what WordPress takes. */
export const PublishRequest = new RequestType<PublishParams, PublishResult, void>('transcript/publish');

/** Where an open post was published. */
export interface NotePublicationParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly publication: Publication;
}

/** Edits that note it in front matter. */
export interface NotedPublication {
  readonly version: number;
  readonly edits: TextEdit[];
}

/** Asks for them; null when the post is not open or its front matter takes no such note. */
export const NotePublicationRequest = new RequestType<NotePublicationParams, NotedPublication | null, void>(
  'transcript/notePublication',
);

/** From which posts to make a configuration. */
export interface NewConfigurationParams {
  /** URIs; at most some hundred are looked at. */
  readonly posts: readonly string[];
  /** What `$schema` is to say. */
  readonly schema?: string;
}

/** The text of a `colloquy.config.json` that fits the posts. It can be cancelled. */
export const NewConfigurationRequest = new RequestType<NewConfigurationParams, string, void>(
  'transcript/newConfiguration',
);

/** Which posts to check and to compare with each other, in this order. */
export interface CheckPostsParams {
  /** `name` is what messages call the post. */
  readonly posts: readonly { readonly uri: string; readonly name: string }[];
  /** Where a `CheckedPost` is sent for each post as soon as it is checked. */
  readonly partialResultToken: ProgressToken;
}

/** What is wrong with a post on the disk, or why it cannot be read; nothing for one that is open, which has its own. */
export interface CheckedPost {
  readonly uri: string;
  readonly diagnostics: Diagnostic[];
}

/** The partial results of `transcript/checkPosts`. */
export const CheckedPostProgress = new ProgressType<CheckedPost>();

/** What is known when all posts were checked. */
export interface CheckPostsResult {
  /** What showed when they were compared, besides what was told of each. */
  readonly compared: readonly CheckedPost[];
  /** How many problems all of them have, those of open posts included. */
  readonly problems: number;
  /** How many could not be read. */
  readonly unread: number;
}

/** Checks posts that need not be open. */
export const CheckPostsRequest = new RequestType<CheckPostsParams, CheckPostsResult, void>('transcript/checkPosts');

/** Posts that changed or are gone since they were checked: others are no longer compared with them. */
export const ForgetPostsNotification = new NotificationType<{ readonly uris: readonly string[] }>(
  'transcript/forgetPosts',
);

/** What conversations are imported from: a file, or a text such as the clipboard's. `name` is what messages call it. */
export type ImportSource = { readonly name: string } & ({ readonly uri: string } | { readonly text: string });

/** Which conversations to list. */
export interface ListConversationsParams {
  readonly source: ImportSource;
  /** Where the post will lie, whose configuration holds; it need not exist. */
  readonly post: string;
  /** Where conversations are sent as soon as they are found, in the order of the file. */
  readonly partialResultToken: ProgressToken;
}

/** The partial results of `transcript/listConversations`. */
export const ListedConversationsProgress = new ProgressType<ListedConversation[]>();

/** What is doubtful of the whole file, one sentence each. */
export interface ListConversationsResult {
  readonly warnings: string[];
}

/** Lists the conversations of a file. It can be cancelled; it fails with a message for the user. */
export const ListConversationsRequest = new RequestType<ListConversationsParams, ListConversationsResult, void>(
  'transcript/listConversations',
);

/** Which conversation to import. */
export interface ImportConversationParams {
  readonly source: ImportSource;
  readonly post: string;
  /** As the list has it. */
  readonly id: string;
}

/** A post, and what was left out of it or is doubtful, one sentence each. */
export interface ImportConversationResult {
  readonly text: string;
  /** What can be kept beside the post. */
  readonly conversation: ImportedConversation;
  readonly warnings: string[];
}

/** Makes a post of a conversation. It can be cancelled; it fails with a message for the user. */
export const ImportConversationRequest = new RequestType<ImportConversationParams, ImportConversationResult, void>(
  'transcript/importConversation',
);

/** Files that can only be read as a whole, through the client, are read up to so many megabytes. */
export const mostMegabytes = 64;

/** Server to client, where the server has no file system: the text of a file; null where it cannot be read or is too large. */
export const ReadFileRequest = new RequestType<{ uri: string }, string | null, void>('transcript/readFile');

/** Commands that the server's code actions name and the client carries out. */
export const clientCommands = {
  allowHost: 'colloquy.allowHost',
  searchWikipedia: 'colloquy.searchWikipedia',
  turnOffRule: 'colloquy.turnOffRule',
  compareWithSource: 'colloquy.compareWithSource',
} as const;
