/** Reads and checks single posts, open or not. */
import * as l10n from '@vscode/l10n';
import { type CancellationToken, type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import { type PlacedSummary, placed } from '../../rules/comparePosts.ts';
import type { Span } from '../../transcript/model.ts';
import { source } from '../capabilities.ts';
import { spanRange } from '../ranges.ts';
import { configurationOf } from '../session/configurationOf.ts';
import { betweenSlices, oneSlice } from '../session/eventLoop.ts';
import type { Session } from '../session/session.ts';
import { diagnosticsOf } from '../toDiagnostic.ts';
import { LivePost } from './livePost.ts';
import { postText } from './postText.ts';

/** What came of a post. */
export interface PostReport {
  /** What is wrong with it, or why it cannot be read; nothing of an open post, whose problems the client has. */
  readonly diagnostics: Diagnostic[];
  readonly problems: number;
  /** What is compared with other posts; undefined where it could not be read. */
  readonly summaries?: readonly PlacedSummary<Range>[];
}

const start = { line: 0, character: 0 };

/** Reads posts of one run; posts under one configuration share what is made of it. */
export class PostReader {
  readonly #session: Session;
  readonly #token: CancellationToken;
  readonly #configurations = new Map<string, Configuration>();

  constructor(session: Session, token: CancellationToken) {
    this.#session = session;
    this.#token = token;
  }

  /** Never rejects; what it gives when it was cancelled is of no use. */
  async read(uri: string, name: string): Promise<PostReport> {
    try {
      return (await this.#open(uri)) ?? (await this.#closed(uri, name));
    } catch (error) {
      this.#session.connection.console.error(String((error as Error).stack));
      return unread(l10n.t('{0} cannot be checked ({1}).', name, (error as Error).message));
    }
  }

  async #open(uri: string): Promise<PostReport | undefined> {
    const snapshot = await this.#session.documents.snapshot(uri);
    return snapshot && { diagnostics: [], problems: snapshot.problems.length, summaries: ranged(snapshot.summaries) };
  }

  async #closed(uri: string, name: string): Promise<PostReport> {
    const found = await postText(this.#session.files, uri, name);
    if ('why' in found) return unread(found.why);
    const source = await this.#session.sources.of(uri);
    this.#session.sources.close(uri);
    const post = new LivePost(found.text, await this.#configurationOf(uri), source);
    while (!this.#token.isCancellationRequested && !post.settle(oneSlice())) await betweenSlices();
    if (this.#token.isCancellationRequested) return unread('');
    const { problems } = post.checker;
    const diagnostics = diagnosticsOf(problems, post.configuration);
    return { diagnostics, problems: problems.length, summaries: ranged(post.summaries) };
  }

  async #configurationOf(uri: string): Promise<Configuration> {
    const own = await configurationOf(this.#session, uri);
    const key = JSON.stringify(own);
    const shared = this.#configurations.get(key) ?? own;
    this.#configurations.set(key, shared);
    return shared;
  }
}

function ranged(summaries: readonly PlacedSummary<Span>[]): PlacedSummary<Range>[] {
  return summaries.map((summary) => placed(summary, spanRange));
}

function unread(message: string): PostReport {
  const range = { start, end: start };
  return { diagnostics: [{ range, severity: DiagnosticSeverity.Error, source, message }], problems: 0 };
}
