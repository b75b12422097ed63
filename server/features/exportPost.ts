/** Exports posts. */
import * as l10n from '@vscode/l10n';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type ExportParams, ExportRequest, type ExportResult } from '../protocol.ts';
import type { ExportedPost } from '../render/export/exportFormat.ts';
import { errorsLeft } from './errorsLeft.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** Answers `transcript/export`. What writes formats is loaded when somebody exports. */
export function exportPost(session: Session): void {
  session.connection.onRequest(ExportRequest.method, async (params: ExportParams, token: CancellationToken) => {
    const exported = await loadExporter();
    const answer = await handler<ExportParams, ExportResult | null>(session, null, exported)(params, token);
    if (answer) return answer;
    return new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('The post could not be exported. Is it open?'));
  });
}

async function loadExporter(): Promise<(snapshot: Snapshot, params: ExportParams) => ExportResult> {
  const [{ exportFormats }, { imagesBeside, pathOfImage }, { articleOf }] = await Promise.all([
    import('../render/export/exportFormats.ts'),
    import('../render/export/images.ts'),
    import('../render/article.ts'),
  ]);
  return (snapshot, params) => {
    const { transcript, configuration } = snapshot;
    const format = exportFormats[params.format];
    const post: ExportedPost = { ...params, transcript, configuration, images: imagesFrom(params) };
    const images = imagesBeside(articleOf(transcript, configuration, post.look));
    return {
      text: format.render(post),
      fileName: format.fileName(post),
      images: images.map((address) => ({ address, path: pathOfImage(address) })),
      embedsImages: format.embedsImages,
      ...errorsLeft(snapshot),
    };
  };
}

function imagesFrom({ images }: ExportParams): Map<string, Uint8Array> {
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Map(Object.entries(images ?? {}).map(([address, base64]) => [address, bytesOf(base64)]));
}
