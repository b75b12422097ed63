/** The language server on Node: over IPC, or over `--stdio`. */
import { createConnection } from 'vscode-languageserver/node';
import { clientFiles } from './files.client.ts';
import { nodeFiles } from './files.node.ts';
import { serve } from './server.ts';

const connection = createConnection();
serve(connection, nodeFiles(clientFiles(connection)));
