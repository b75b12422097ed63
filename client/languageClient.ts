/** The language server as the rest of the extension sees it: what it can be asked. */
import * as vscode from 'vscode';
import type {
  CheckedPost,
  CheckPostsParams,
  CheckPostsResult,
  CheckWikipediaResult,
  EditAction,
  EditResult,
  ExportParams,
  ExportResult,
  FixParams,
  ImportConversationResult,
  ImportedConversation,
  ImportSource,
  KeepSourceResult,
  LabelStyle,
  LabelStyleInfo,
  LinkArticleParams,
  LinkPlaceResult,
  ListConversationsResult,
  ListedConversation,
  NotedPublication,
  PasteOffer,
  PasteParams,
  PlaceParams,
  Position,
  Publication,
  PublishParams,
  PublishResult,
  RenderResult,
  SearchArticlesResult,
  SourceComparisonResult,
  SuggestLinksResult,
  SuggestLinksStep,
  TurnInfo,
} from '../server/protocol.ts';
import { ServerConnection } from './languageClientConnection.ts';
import { linkRule } from './ruleDocs.ts';
import type { Wanted } from './wikipedia/articlePicker.ts';

/** Is told what is wrong with posts: alone, and among the others. */
export interface CheckListener {
  readonly onChecked: (uri: vscode.Uri, problems: vscode.Diagnostic[]) => void;
  readonly onCompared: (uri: vscode.Uri, problems: vscode.Diagnostic[]) => void;
}

/** The server's requests, one a method. All reject when the server is not there. */
export class LanguageServer extends ServerConnection {
  /** The edits of a command. */
  edit(
    document: vscode.TextDocument,
    action: EditAction,
    { line, character }: vscode.Position,
    token?: vscode.CancellationToken,
    style?: LabelStyle,
  ): Promise<EditResult> {
    const params = { ...identify(document), action, position: { line, character }, ...(style && { style }) };
    return this.ask(({ EditRequest }) => EditRequest, params, token);
  }

  /** The label styles that a document can be converted to; none where it has no turns. */
  labelStyles(document: vscode.TextDocument): Promise<LabelStyleInfo[]> {
    return this.ask(({ LabelStylesRequest }) => LabelStylesRequest, identify(document));
  }

  /** How else than as plain text something can be pasted in place of a range. */
  paste(
    document: vscode.TextDocument,
    range: vscode.Range,
    clipboard: Pick<PasteParams, 'text' | 'html'>,
    token?: vscode.CancellationToken,
  ): Promise<PasteOffer[]> {
    const params = { ...identify(document), range: plainRange(range), ...clipboard };
    return this.ask(({ PasteRequest }) => PasteRequest, params, token);
  }

  /** What *Link to Wikipedia* would link. */
  linkPlace(document: vscode.TextDocument, range: vscode.Range): Promise<LinkPlaceResult> {
    return this.ask(({ LinkPlaceRequest }) => LinkPlaceRequest, { ...identify(document), range: plainRange(range) });
  }

  /** Looks for articles. Rejects when it is cancelled. */
  searchArticles(
    document: vscode.TextDocument,
    wanted: Wanted,
    token: vscode.CancellationToken,
  ): Promise<SearchArticlesResult> {
    return this.ask(({ SearchArticlesRequest }) => SearchArticlesRequest, { ...identify(document), ...wanted }, token);
  }

  /** The edits that link an article. */
  linkArticle(
    document: vscode.TextDocument,
    range: vscode.Range,
    article: Pick<LinkArticleParams, 'language' | 'title'>,
  ): Promise<EditResult> {
    const params = { ...identify(document), range: plainRange(range), ...article };
    return this.ask(({ LinkArticleRequest }) => LinkArticleRequest, params);
  }

  /** Asks about a linked article; says why that was in vain. Rejects when it is cancelled. */
  askArticle(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<string | null> {
    const params = { ...identify(document), position: plainPosition(position) };
    return this.ask(({ AskArticleRequest }) => AskArticleRequest, params, token);
  }

  /** The edits that link the same article in the post's language. Rejects when it is cancelled. */
  linkInPostLanguage(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<EditResult> {
    const params = { ...identify(document), position: plainPosition(position) };
    return this.ask(({ LinkInPostLanguageRequest }) => LinkInPostLanguageRequest, params, token);
  }

  /** The turns of a document, in order. */
  turns(document: vscode.TextDocument): Promise<TurnInfo[]> {
    return this.ask(({ TurnsRequest }) => TurnsRequest, identify(document));
  }

  /** The text of a configuration that fits these posts. */
  newConfiguration(
    posts: readonly vscode.Uri[],
    schema: string | undefined,
    token?: vscode.CancellationToken,
  ): Promise<string> {
    const params = { posts: posts.map(String), ...(schema !== undefined && { schema }) };
    return this.ask(({ NewConfigurationRequest }) => NewConfigurationRequest, params, token);
  }

  /** A post in the model's own words, or why there are none. */
  compareWithSource(uri: vscode.Uri): Promise<SourceComparisonResult> {
    return this.ask(({ CompareWithSourceRequest }) => CompareWithSourceRequest, identify({ uri }));
  }

  /** What to write beside a post to keep its source; null when the post is not open. */
  keepSource(uri: vscode.Uri, conversation: ImportedConversation): Promise<KeepSourceResult | null> {
    return this.ask(({ KeepSourceRequest }) => KeepSourceRequest, { ...identify({ uri }), conversation });
  }

  /** A post in another format. Rejects when it is cancelled. */
  exportPost(
    uri: vscode.Uri,
    about: Omit<ExportParams, 'textDocument'>,
    token?: vscode.CancellationToken,
  ): Promise<ExportResult> {
    return this.ask(({ ExportRequest }) => ExportRequest, { ...identify({ uri }), ...about }, token);
  }

  /** What WordPress takes of an open post, or why nothing can be published. */
  publish(
    uri: vscode.Uri,
    how: Pick<PublishParams, 'look' | 'name'>,
    token: vscode.CancellationToken,
  ): Promise<PublishResult> {
    return this.ask(({ PublishRequest }) => PublishRequest, { ...identify({ uri }), ...how }, token);
  }

  /** The edits that note in an open post where it was published; null when it cannot be noted. */
  notePublication(uri: vscode.Uri, publication: Publication): Promise<NotedPublication | null> {
    return this.ask(({ NotePublicationRequest }) => NotePublicationRequest, { ...identify({ uri }), publication });
  }

  /** Links to Wikipedia that a post could have; null when it is not open. Rejects when it is cancelled. */
  suggestLinks(
    uri: vscode.Uri,
    onStep: (step: SuggestLinksStep) => void,
    token: vscode.CancellationToken,
  ): Promise<SuggestLinksResult | null> {
    return this.askInParts(
      ({ SuggestLinksRequest, SuggestLinksProgress }) => [SuggestLinksRequest, SuggestLinksProgress],
      (partialResultToken) => ({ ...identify({ uri }), partialResultToken }),
      onStep,
      token,
    );
  }

  /** A document as readers will see it, as far as `known` differs; null when the server does not know it. */
  render(uri: vscode.Uri, known?: string): Promise<RenderResult | null> {
    const params = { ...identify({ uri }), ...(known !== undefined && { known }) };
    return this.ask(({ RenderRequest }) => RenderRequest, params);
  }

  /** Where a problem is that the preview shows; null when it is gone. */
  place(uri: vscode.Uri, { revision, block, problem }: Omit<PlaceParams, 'textDocument'>): Promise<Position | null> {
    return this.ask(({ PlaceRequest }) => PlaceRequest, { ...identify({ uri }), revision, block, problem });
  }

  /** Where a problem is that the preview lists as to be fixed; null when it is gone. */
  entry(uri: vscode.Uri, revision: string, entry: number): Promise<Position | null> {
    return this.ask(({ EntryRequest }) => EntryRequest, { ...identify({ uri }), revision, entry });
  }

  /** The edits of a fix of a problem that the preview shows. */
  fix(uri: vscode.Uri, { revision, block, problem, fix }: Omit<FixParams, 'textDocument'>): Promise<EditResult> {
    return this.ask(({ FixRequest }) => FixRequest, { ...identify({ uri }), revision, block, problem, fix });
  }

  /** Checks posts that need not be open and tells of each. Rejects when it is cancelled. */
  async checkPosts(
    posts: CheckPostsParams['posts'],
    listener: CheckListener,
    token: vscode.CancellationToken,
  ): Promise<CheckPostsResult> {
    const { protocol2CodeConverter } = await this.running();
    const tell = (listen: CheckListener['onChecked']) => (post: CheckedPost) => {
      const problems = post.diagnostics.map((each) => protocol2CodeConverter.asDiagnostic(each));
      problems.forEach(linkRule);
      listen(vscode.Uri.parse(post.uri), problems);
    };
    const result = await this.askInParts(
      ({ CheckPostsRequest, CheckedPostProgress }) => [CheckPostsRequest, CheckedPostProgress],
      (partialResultToken) => ({ posts, partialResultToken }),
      tell(listener.onChecked),
      token,
    );
    result.compared.forEach(tell(listener.onCompared));
    return result;
  }

  /** Checks the links of a post with Wikipedia; null when it is not open. Rejects when it is cancelled. */
  checkWikipedia(
    uri: vscode.Uri,
    onProgress: (done: number, total: number) => void,
    token: vscode.CancellationToken,
  ): Promise<CheckWikipediaResult | null> {
    return this.askInParts(
      ({ CheckWikipediaRequest, CheckWikipediaProgress }) => [CheckWikipediaRequest, CheckWikipediaProgress],
      (partialResultToken) => ({ ...identify({ uri }), partialResultToken }),
      ({ done, total }) => onProgress(done, total),
      token,
    );
  }

  /** Lists the conversations of a source, and tells of some at a time. Rejects when it is cancelled. */
  listConversations(
    source: ImportSource,
    post: vscode.Uri,
    onFound: (conversations: readonly ListedConversation[]) => void,
    token: vscode.CancellationToken,
  ): Promise<ListConversationsResult> {
    return this.askInParts(
      ({ ListConversationsRequest, ListedConversationsProgress }) => [
        ListConversationsRequest,
        ListedConversationsProgress,
      ],
      (partialResultToken) => ({ source, post: post.toString(), partialResultToken }),
      onFound,
      token,
    );
  }

  /** The post of one of them. Rejects when it is cancelled. */
  importConversation(
    source: ImportSource,
    post: vscode.Uri,
    id: string,
    token: vscode.CancellationToken,
  ): Promise<ImportConversationResult> {
    const params = { source, post: post.toString(), id };
    return this.ask(({ ImportConversationRequest }) => ImportConversationRequest, params, token);
  }

  /** Tells that a post changed or is gone since it was checked. */
  async forgetPost(uri: vscode.Uri): Promise<void> {
    const { ForgetPostsNotification } = await import('../server/protocol.ts');
    await (await this.running()).sendNotification(ForgetPostsNotification, { uris: [uri.toString()] });
  }
}

function identify({ uri }: { uri: vscode.Uri }) {
  return { textDocument: { uri: uri.toString() } };
}

function plainPosition({ line, character }: vscode.Position) {
  return { line, character };
}

function plainRange({ start, end }: vscode.Range) {
  return { start: plainPosition(start), end: plainPosition(end) };
}
