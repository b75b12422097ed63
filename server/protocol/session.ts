/** What client and server tell each other of themselves. */
import { NotificationType0, RequestType } from 'vscode-languageserver-protocol';

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

/** Files that can only be read as a whole, through the client, are read up to so many megabytes. */
export const mostMegabytes = 64;

/** Server to client, where the server has no file system: the text of a file; null where it cannot be read or is too large. */
export const ReadFileRequest = new RequestType<{ uri: string }, string | null, void>('transcript/readFile');

/** Commands that the server's code actions and hovers name and the client carries out. */
export const clientCommands = {
  allowHost: 'colloquy.allowHost',
  linkToWikipedia: 'colloquy.linkToWikipedia',
  linkInPostLanguage: 'colloquy.linkInPostLanguage',
  askWikipedia: 'colloquy.askWikipedia',
  turnOffRule: 'colloquy.turnOffRule',
  compareWithSource: 'colloquy.compareWithSource',
} as const;
