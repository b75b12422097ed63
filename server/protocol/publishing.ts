/** Publishing a post to WordPress. */
import type { TextDocumentIdentifier, TextEdit } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { PostLook } from '../render/look.ts';
import type { ErrorsLeft } from './exporting.ts';

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
