/** The bytes of what is imported. */
import * as l10n from '@vscode/l10n';
import type { CancellationToken } from 'vscode-languageserver';
import type { Files } from '../../config/files.ts';
import { ExportError } from '../../convert/exports/exportError.ts';
import { type ImportSource, mostMegabytes } from '../../protocol.ts';
import { betweenSlices, oneSlice } from '../session/eventLoop.ts';

/** What is read at once; it takes some ms at most. */
const PIECE = 2 ** 16;

/** The bytes piece by piece, with time for others in between. Throws `ExportError`, and when it is cancelled. */
export async function* chunksOf(
  files: Files,
  source: ImportSource,
  token: CancellationToken,
): AsyncGenerator<Uint8Array, void> {
  let goOn = oneSlice();
  for await (const chunk of bytesOf(files, source)) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      if (!goOn()) {
        await betweenSlices();
        goOn = oneSlice();
      }
      if (token.isCancellationRequested) throw new Error('Cancelled');
      yield chunk.subarray(at, at + PIECE);
    }
  }
}

async function* bytesOf(files: Files, source: ImportSource): AsyncGenerator<Uint8Array, void> {
  if ('text' in source) {
    yield new TextEncoder().encode(source.text);
    return;
  }
  const chunks = files.chunks?.(source.uri);
  if (!chunks) {
    yield await wholeOf(files, source.uri, source.name);
    return;
  }
  try {
    yield* chunks;
  } catch {
    throw new ExportError(l10n.t('{0} cannot be read.', source.name));
  }
}

async function wholeOf(files: Files, uri: string, name: string): Promise<Uint8Array> {
  const text = await files.read(uri);
  if (text === undefined)
    throw new ExportError(
      l10n.t(
        '{0} cannot be read, or is larger than {1} MB. VS Code on the desktop reads files of any size from its disk.',
        name,
        mostMegabytes,
      ),
    );
  return new TextEncoder().encode(text);
}
