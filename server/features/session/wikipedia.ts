/** Wikipedia as the features ask it: in workspaces that the editor trusts alone, and loaded when it is first asked. */
import type { Connection } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import { type InitializationOptions, TrustNotification } from '../../protocol.ts';
import type { WikipediaApi } from '../../wikipedia/api/wikipediaApi.ts';
import type { WikipediaClient } from '../../wikipediaClient/wikipediaClient.ts';

/** What the server has of the world for it; what it runs on gives it. */
export interface WikipediaWorld {
  /** @param cacheFolder the address of a folder where answers may be kept; undefined where there is none. */
  open(cacheFolder: string | undefined, isAllowed: () => boolean): Promise<WikipediaClient>;
}

/** Gives the port, as the configuration of a post has it. */
export type WikipediaFor = (configuration: Configuration) => Promise<WikipediaApi>;

/** Wikipedia for one connection. */
export function wikipediaFor(
  connection: Connection,
  world: WikipediaWorld,
  options: InitializationOptions | undefined,
): WikipediaFor {
  // Only VS Code knows workspaces that are not trusted, and says so.
  let isTrusted = options?.isTrusted !== false;
  let client: Promise<WikipediaClient> | undefined;
  connection.onNotification(TrustNotification, () => {
    isTrusted = true;
  });
  connection.onShutdown(async () => (await client)?.flush());
  return async ({ wikipedia: { contact = '', apis } }) => {
    client ??= world.open(options?.cacheFolder, () => isTrusted);
    return (await client).with({ contact, apis });
  };
}
