/** What pasting and dropping ask. */
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';

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
