/** Files read through the client: in a worker, and where a workspace is no folder on the disk. */
import type { Connection } from 'vscode-languageserver';
import type { Files } from './config/files.ts';
import { ReadFileRequest } from './protocol.ts';

/** Asks the client for files. A client that does not know the request has none; it is asked once. */
export function clientFiles(connection: Connection): Files {
  let answers = true;
  return {
    async read(uri) {
      if (!answers) return undefined;
      try {
        return (await connection.sendRequest<string | null>(ReadFileRequest.method, { uri })) ?? undefined;
      } catch {
        answers = false;
        return undefined;
      }
    },
  };
}
