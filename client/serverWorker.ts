/** The worker in which the language server runs in a browser. */
import { type Uri, workspace } from 'vscode';

/** The parts of a browser's world that are used here; the type checker knows Node's alone. */
declare class Worker {
  constructor(url: string, options: { name: string });
  terminate(): void;
}

/** A running server; `terminate` ends it. */
export type ServerWorker = Worker;

const options = { name: 'Colloquy' };

/**
 * Starts the server's bundle as a worker. Where VS Code serves extensions from a remote machine it refuses to make
 * workers from their addresses, and the bundle's text makes one.
 */
export async function startServerWorker(bundle: Uri): Promise<ServerWorker> {
  try {
    return new Worker(bundle.toString(true), options);
  } catch {
    const text = await workspace.fs.readFile(bundle);
    // Not revoked: VS Code's own wrapper loads it when the worker has started.
    return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), options);
  }
}
