/** The language server on Node, over IPC or `--stdio`: it lives as long as its input. */
import { createConnection } from 'vscode-languageserver/node';
import { clientFiles } from './files.client.ts';
import { nodeFiles } from './files.node.ts';
import { HeldMessages } from './heldMessages.ts';
import { serve } from './server.ts';

const messages = new HeldMessages();
const connection = createConnection({ messageStrategy: messages });
serve(connection, nodeFiles(clientFiles(connection)), messages);
