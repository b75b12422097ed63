/** The language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Platform } from './features/session/platform.ts';
import { clientFiles } from './files.client.ts';
import { HeldMessages } from './heldMessages.ts';
import { serve } from './server.ts';

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const messages = new HeldMessages();
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), {
  messageStrategy: messages,
});
const platform: Platform = {
  files: clientFiles(connection),
  wikipedia: {
    open: async (_, isAllowed) => (await import('./wikipediaClient/world.web.ts')).openInBrowser(isAllowed),
  },
};
serve(connection, platform, messages);
