/** The language server of one connection, whatever it runs on. */
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { capabilitiesFor } from './features/capabilities.ts';
import type { Platform } from './features/session/platform.ts';
import type { HeldMessages } from './heldMessages.ts';

/**
 * Serves a client until it goes. What the server can do is answered at once; the core loads behind that answer, and
 * all else that the client says waits in `messages` until it has.
 */
export function serve(connection: Connection, platform: Platform, messages: HeldMessages): void {
  let isServing = false;
  connection.onInitialize((params) => {
    if (isServing) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already');
    isServing = true;
    messages.hold();
    // An answer goes out with the next turn of the event loop.
    setTimeout(async () => {
      const { startSession } = await import('./features/session/startSession.ts');
      startSession(connection, platform, params);
      messages.release();
    });
    return { capabilities: capabilitiesFor(params.capabilities), serverInfo: { name: 'Colloquy' } };
  });
  connection.listen();
}
