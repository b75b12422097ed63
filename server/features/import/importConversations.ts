/** Imports conversations from files of any size, in slices. */
import * as l10n from '@vscode/l10n';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Selectable } from '../../convert/exports/exportFormat.ts';
import type { ExportFile } from '../../convert/exports/readExport.ts';
import {
  type ImportConversationParams,
  ImportConversationRequest,
  type ImportConversationResult,
  type ListConversationsParams,
  ListConversationsRequest,
  type ListConversationsResult,
  type ListedConversation,
  ListedConversationsProgress,
} from '../../protocol.ts';
import { configurationOf } from '../session/configurationOf.ts';
import { inSlices } from '../session/eventLoop.ts';
import type { Session } from '../session/session.ts';
import { chunksOf } from './importSource.ts';

/** So many are told at once. */
const BATCH = 50;

/** Answers `transcript/listConversations` and `transcript/importConversation`. */
export function importConversations(session: Session): void {
  const { connection } = session;
  connection.onRequest(ListConversationsRequest.method, (params: ListConversationsParams, token: CancellationToken) =>
    plainly(session, token, () => list(session, params, token)),
  );
  connection.onRequest(ImportConversationRequest.method, (params: ImportConversationParams, token: CancellationToken) =>
    plainly(session, token, () => importOne(session, params, token)),
  );
}

/** What cannot be read fails with a sentence for the user; a crash is logged besides. */
async function plainly<R>(
  { connection }: Session,
  token: CancellationToken,
  work: () => Promise<R>,
): Promise<R | ResponseError<never>> {
  const { ExportError } = await import('../../convert/exports/exportError.ts');
  try {
    return await work();
  } catch (error) {
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    if (!(error instanceof ExportError)) connection.console.error(String((error as Error).stack));
    return new ResponseError(LSPErrorCodes.RequestFailed, (error as Error).message);
  }
}

async function list(
  session: Session,
  params: ListConversationsParams,
  token: CancellationToken,
): Promise<ListConversationsResult> {
  const [{ conversationsIn }, { listed }] = await Promise.all([
    import('../../convert/exports/readExport.ts'),
    import('../../convert/exports/listed.ts'),
  ]);
  const warnings: string[] = [];
  let batch: ListedConversation[] = [];
  let isFirst = true;
  const tell = async () => {
    if (batch.length > 0)
      await session.connection.sendProgress(ListedConversationsProgress, params.partialResultToken, batch);
    batch = [];
  };
  for await (const each of conversationsIn(await fileOf(session, params, token), (w) => warnings.push(w))) {
    batch.push(listed(each));
    if (isFirst || batch.length >= BATCH) await tell();
    isFirst = false;
  }
  await tell();
  return { warnings };
}

async function importOne(
  session: Session,
  params: ImportConversationParams,
  token: CancellationToken,
): Promise<ImportConversationResult> {
  const file = await fileOf(session, params, token);
  const found = await find(file, params.id);
  const conversation = found.conversation();
  const { ExportError } = await import('../../convert/exports/exportError.ts');
  if (conversation.turns.length === 0 && found.post === undefined)
    throw new ExportError(l10n.t('{0}: nobody says anything in this conversation.', file.name));
  const text = found.post ?? (await writtenInSlices(conversation, file.configuration, token));
  const { title, model, date, turns } = conversation;
  const importedFrom = 'uri' in params.source ? params.source.name : null;
  const said = turns.map(({ role, speaker, text: words }) => ({ role, speaker, text: words }));
  const kept = { title, model, date, importedFrom, turns: said };
  return { text, conversation: kept, warnings: [...conversation.warnings] };
}

async function find(file: ExportFile, id: string): Promise<Selectable> {
  const [{ conversationsIn }, { ExportError }] = await Promise.all([
    import('../../convert/exports/readExport.ts'),
    import('../../convert/exports/exportError.ts'),
  ]);
  for await (const each of conversationsIn(file, () => {})) if (each.id === id) return each;
  throw new ExportError(l10n.t('The conversation is no longer in {0}.', file.name));
}

async function writtenInSlices(
  conversation: ReturnType<Selectable['conversation']>,
  configuration: ExportFile['configuration'],
  token: CancellationToken,
): Promise<string> {
  const { writePost } = await import('../../convert/conversation/postOf.ts');
  const text = await inSlices((goOn) => writePost(conversation, configuration, goOn), token);
  if (text === undefined) throw new Error('Cancelled');
  return text;
}

async function fileOf(
  session: Session,
  { source, post }: Pick<ListConversationsParams, 'source' | 'post'>,
  token: CancellationToken,
): Promise<ExportFile> {
  const configuration = await configurationOf(session, post);
  return { name: source.name, chunks: chunksOf(session.files, source, token), format: 'auto', configuration };
}
