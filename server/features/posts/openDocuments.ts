/** The documents that the client has open. */
import { type Connection, Emitter, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import type { KeptSource } from '../../source/keptSource.ts';
import type { LinkAnswer } from '../../wikipedia/linkAnswers.ts';
import { betweenSlices, oneSlice } from '../session/eventLoop.ts';
import { LiveAnswers } from './liveAnswers.ts';
import { LivePost } from './livePost.ts';
import { Snapshot } from './snapshot.ts';

interface OpenDocument {
  version: number;
  /** Undefined until the configuration is known. */
  post: LivePost | undefined;
  /** The text as it was opened and its changes, until there is a post. */
  text: string;
  changes: TextDocumentContentChangeEvent[];
  snapshot: Snapshot | undefined;
  /** What Wikipedia answered about its links. */
  answers: LiveAnswers;
}

/** Keeps all open documents; reads and checks them in slices, so that nobody waits for long. */
export class OpenDocuments {
  readonly #documents = new Map<string, OpenDocument>();
  readonly #configurationOf: (uri: string) => Promise<Configuration>;
  readonly #sourceOf: (uri: string) => Promise<KeptSource | undefined>;
  readonly #changed = new Emitter<string>();
  readonly #saved = new Emitter<string>();
  readonly #closed = new Emitter<string>();
  readonly #answered = new Emitter<string>();

  constructor(
    connection: Connection,
    configurationOf: (uri: string) => Promise<Configuration>,
    sourceOf: (uri: string) => Promise<KeptSource | undefined>,
  ) {
    this.#configurationOf = configurationOf;
    this.#sourceOf = sourceOf;
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
      this.#documents.set(uri, {
        ...{ version, text, changes: [], post: undefined, snapshot: undefined },
        answers: new LiveAnswers(),
      });
      this.#changed.fire(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.#documents.get(uri);
      if (!document) return;
      document.version = version;
      // A client may count on one version for several changes.
      document.snapshot = undefined;
      if (document.post) for (const change of contentChanges) document.post.change(change);
      else document.changes.push(...contentChanges);
      this.#changed.fire(uri);
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => this.#saved.fire(uri));
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#documents.delete(uri);
      this.#closed.fire(uri);
    });
  }

  /** Fires with the URI of a document that was opened or changed. */
  get onDidChange() {
    return this.#changed.event;
  }

  /** Fires with the URI. */
  get onDidSave() {
    return this.#saved.event;
  }

  /** Fires with the URI. */
  get onDidClose() {
    return this.#closed.event;
  }

  /** Fires with the URI of a document when more is known of what it links. */
  get onDidAnswer() {
    return this.#answered.event;
  }

  /** Takes what Wikipedia says about a link of a document, if the document still goes by these answers. */
  answer(uri: string, answers: LiveAnswers, key: string, answer: LinkAnswer): void {
    if (this.#documents.get(uri)?.answers !== answers) return;
    answers.add(key, answer);
    this.#answered.fire(uri);
  }

  /** The URIs of all open documents. */
  uris(): string[] {
    return [...this.#documents.keys()];
  }

  /** The version that is open now; undefined when none is. */
  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.version;
  }

  /**
   * The newest version under its configuration, read and checked; undefined when the document is not open. It holds
   * until other messages are read: use it before anything is awaited.
   */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    // Whoever waited while a long text arrived comes first.
    if (!this.#documents.get(uri)?.post) await betweenSlices();
    for (;;) {
      if (!this.#documents.has(uri)) return undefined;
      const configuration = await this.#configurationOf(uri);
      const source = await this.#sourceOf(uri);
      const document = this.#documents.get(uri);
      if (!document) return undefined;
      const post = postOf(document, configuration, source);
      if (post.settle(oneSlice())) return snapshotOf(uri, document, post);
      await betweenSlices();
    }
  }
}

/** The document as a post; another configuration or source makes another one. */
function postOf(document: OpenDocument, configuration: Configuration, source: KeptSource | undefined): LivePost {
  const known = document.post;
  if (known?.configuration === configuration && known.source === source) return known;
  // Another wiki has said nothing yet.
  if (known && !isSameWiki(known.configuration, configuration)) document.answers = new LiveAnswers();
  const text = known ? known.live.transcript.text : document.text;
  const post = new LivePost(text, configuration, source, document.answers);
  for (const change of document.changes) post.change(change);
  Object.assign(document, { post, text: '', changes: [], snapshot: undefined });
  return post;
}

function isSameWiki({ wikipedia: a }: Configuration, { wikipedia: b }: Configuration): boolean {
  return JSON.stringify(a.apis) === JSON.stringify(b.apis);
}

function snapshotOf(uri: string, document: OpenDocument, post: LivePost): Snapshot {
  document.snapshot ??= new Snapshot(uri, document.version, post, document.answers);
  return document.snapshot;
}
