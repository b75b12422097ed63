/** Where VS Code on Node enters: the server is a process of its own. */
import { type ExtensionContext, Uri } from 'vscode';
import { type Extension, startExtension } from './extensionParts.ts';

/** Called by VS Code when a transcript is opened or a command is run. */
export function activate(context: ExtensionContext): Extension {
  return startExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = Uri.joinPath(context.extensionUri, 'dist', 'server.mjs').fsPath;
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient('colloquy', 'Colloquy', { run, debug }, options);
  });
}
