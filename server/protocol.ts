/** What client and server say to each other beyond LSP: the one file of the server that the client may import. */
export type { Position } from 'vscode-languageserver-protocol';
export type { ListedConversation } from './convert/exports/listedConversation.ts';
export * from './protocol/checking.ts';
export * from './protocol/configuring.ts';
export * from './protocol/editing.ts';
export * from './protocol/exporting.ts';
export * from './protocol/importing.ts';
export * from './protocol/linking.ts';
export * from './protocol/pasting.ts';
export * from './protocol/previewing.ts';
export * from './protocol/publishing.ts';
export * from './protocol/session.ts';
export * from './protocol/sources.ts';
export type { ExportFormatName } from './render/export/exportFormats.ts';
export { largestImage } from './render/export/largestImage.ts';
export type { PostLook } from './render/look.ts';
export type { RenderedBlock, RenderedPart, RenderedProblem, Splice } from './render/part.ts';
export type { LabelStyle } from './transcript/model.ts';
