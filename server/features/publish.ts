/** What is published of a post, and the note in it where that was done. */
import * as l10n from '@vscode/l10n';
import type { CancellationToken } from 'vscode-languageserver';
import { publicationOf } from '../convert/publication/publication.ts';
import { publicationChange } from '../convert/publication/publicationChange.ts';
import {
  type NotedPublication,
  type NotePublicationParams,
  NotePublicationRequest,
  type PublishParams,
  PublishRequest,
  type PublishResult,
} from '../protocol.ts';
import { errorsLeft } from './errorsLeft.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toEdits } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** Answers `transcript/publish` and `transcript/notePublication`. What writes posts is loaded when somebody publishes. */
export function publish(session: Session): void {
  const { connection } = session;
  const none = { nothing: l10n.t('This post is not open.') };
  connection.onRequest<PublishResult, never>(
    PublishRequest.method,
    async (params: PublishParams, token: CancellationToken) => {
      const published = await loadPublisher();
      return handler<PublishParams, PublishResult>(session, none, published)(params, token);
    },
  );
  connection.onRequest(
    NotePublicationRequest.method,
    handler<NotePublicationParams, NotedPublication | null>(session, null, noted),
  );
}

function noted(snapshot: Snapshot, { publication }: NotePublicationParams): NotedPublication | null {
  const change = publicationChange(snapshot.transcript, publication);
  return change ? { version: snapshot.version, edits: toEdits(snapshot, [change]) } : null;
}

async function loadPublisher(): Promise<(snapshot: Snapshot, params: PublishParams) => PublishResult> {
  const [{ articleOf }, { textValue }, { imagesBeside }, { titleOf }, { wordPress }] = await Promise.all([
    import('../render/article.ts'),
    import('../render/export/frontMatterValues.ts'),
    import('../render/export/images.ts'),
    import('../render/export/title.ts'),
    import('../render/export/wordPress.ts'),
  ]);
  return (snapshot, { look, name }) => {
    const { transcript, configuration } = snapshot;
    const before = publicationOf(transcript);
    if (before === 'unreadable' || !publicationChange(transcript, anyPublication))
      return {
        nothing: l10n.t(
          'The front matter does not say plainly where this post was published. Mend its YAML, or remove “wordpress” to publish the post as a new one.',
        ),
      };
    const article = articleOf(transcript, configuration, look);
    const title = titleOf(article);
    const content = wordPress.render({ ...{ transcript, configuration, look, name }, today: '', images: new Map() });
    if (!title && !content.trim()) return { nothing: l10n.t('There is nothing to publish yet.') };
    return {
      ...{ title, content },
      excerpt: textValue(transcript, 'excerpt') ?? textValue(transcript, 'description') ?? null,
      slug: textValue(transcript, 'slug') ?? null,
      ...errorsLeft(snapshot),
      imagesBeside: imagesBeside(article).length,
      published: before ?? null,
    };
  };
}

/** Whether front matter takes such a note is known before anything is sent. */
const anyPublication = { site: 'https://blog.example', id: 1, file: null };
