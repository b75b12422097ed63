/** The preview. */
import { RenderRequest, type RenderResult } from '../protocol.ts';
import { renderParts } from '../render/renderParts.ts';
import { handler } from './handler.ts';
import type { Feature } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** Answers `transcript/render`. */
export const render: Feature = {
  listen(session) {
    session.connection.onRequest(RenderRequest.method, handler(session, null, rendered));
  },
};

function rendered({ version, transcript, problems, configuration }: Snapshot): RenderResult | null {
  const { language, title, frontMatter } = transcript;
  const declared = frontMatter?.values['title'];
  const name = title?.text ?? (typeof declared === 'string' ? declared : '');
  return { version, language, title: name, parts: renderParts(transcript, problems, configuration) };
}
