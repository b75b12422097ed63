/** Where VS Code in a browser enters: the server is a worker, and reads files through the client. */
import { type ExtensionContext, Uri } from 'vscode';
import { type Extension, startExtension } from './extensionParts.ts';
import { type ServerWorker, startServerWorker } from './serverWorker.ts';

/** Called by VS Code when a transcript is opened or a command is run. */
export function activate(context: ExtensionContext): Extension {
  let worker: ServerWorker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startExtension(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    const connect = async () => {
      worker?.terminate();
      worker = await startServerWorker(Uri.joinPath(context.extensionUri, 'dist', 'server.web.js'));
      return { reader: new BrowserMessageReader(worker as never), writer: new BrowserMessageWriter(worker as never) };
    };
    return new LanguageClient('colloquy', 'Colloquy', connect, options);
  });
}
