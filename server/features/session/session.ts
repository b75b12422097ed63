/** What the features of one connection share. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import type { Files } from '../../config/files.ts';
import type { ComparedPosts } from '../posts/comparedPosts.ts';
import type { OpenDocuments } from '../posts/openDocuments.ts';
import type { Sources } from '../posts/sources.ts';
import type { WikipediaFor } from './wikipedia.ts';

/** One client that is being served. */
export interface Session {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  /** Files that are not open. */
  readonly files: Files;
  /** The conversations that posts were made of. */
  readonly sources: Sources;
  /** The posts that were last compared. */
  readonly posts: ComparedPosts;
  /** What the client can do. */
  readonly client: ClientCapabilities;
  /** Whether the client carries out `clientCommands`. */
  readonly runsCommands: boolean;
  /** Whether a document lies in one of the workspace's folders. */
  isInFolder(uri: string): boolean;
  /** The configurations of posts; `close` lets go of one that is not open. */
  readonly configuration: { of(uri: string): Promise<Configuration>; close(uri: string): void };
  /** Wikipedia, as it may be asked for a post of this configuration; nothing is asked before the first question. */
  readonly wikipedia: WikipediaFor;
  /** Calls back when configurations changed and everything is to be judged anew. */
  onConfigurationChange(listener: () => void): void;
}

/** One thing the server does: it registers its handlers. */
export type Feature = (session: Session) => void;
