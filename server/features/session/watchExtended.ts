/** Notices changes of the files that configurations extend: they may have any name and lie anywhere. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type GlobPattern,
  type InitializeParams,
} from 'vscode-languageserver';

/** A function that has the client watch exactly these files, as far as it watches files for servers. */
export function watchExtended(
  { client, console }: Connection,
  { capabilities }: InitializeParams,
): (uris: ReadonlySet<string>) => void {
  const able = capabilities.workspace?.didChangeWatchedFiles;
  let watched = '[]';
  let watching: Promise<Disposable | undefined> = Promise.resolve(undefined);
  const watch = async (uris: readonly string[]) => {
    if (uris.length === 0) return undefined;
    const watchers = uris.map((uri) => ({ globPattern: patternOf(uri, able?.relativePatternSupport) }));
    return client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };
  return (uris) => {
    const wanted = JSON.stringify([...uris].sort());
    if (!able?.dynamicRegistration || wanted === watched) return;
    watched = wanted;
    watching = Promise.all([watching, watch([...uris])]).then(
      ([before, next]) => {
        before?.dispose();
        return next;
      },
      (error) => {
        console.warn(String(error));
        return undefined;
      },
    );
  };
}

/** The pattern of one file; clients that know no relative ones watch files of that name in the workspace. */
function patternOf(uri: string, isRelative: boolean | undefined): GlobPattern {
  const at = uri.lastIndexOf('/');
  // What might mean more in a glob stands for any character.
  const pattern = decodeURIComponent(uri.slice(at + 1)).replace(/[*?[\]{}!,\\]/g, '?');
  return isRelative ? { baseUri: uri.slice(0, at), pattern } : `**/${pattern}`;
}
