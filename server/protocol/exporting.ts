/** Exporting a post. */
import type { TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { ExportFormatName } from '../render/export/exportFormats.ts';
import type { PostLook } from '../render/look.ts';

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
