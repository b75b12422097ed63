/** The language server on Node, over IPC or `--stdio`: it lives as long as its input. */
import { createConnection } from 'vscode-languageserver/node';
import type { Platform } from './features/session/platform.ts';
import { clientFiles } from './files.client.ts';
import { nodeFiles } from './files.node.ts';
import { HeldMessages } from './heldMessages.ts';
import { serve } from './server.ts';

const messages = new HeldMessages();
const connection = createConnection({ messageStrategy: messages });
const platform: Platform = {
  files: nodeFiles(clientFiles(connection)),
  wikipedia: {
    open: async (...asked) => (await import('./wikipediaClient/world.node.ts')).openOnNode(...asked),
  },
};
serve(connection, platform, messages);
