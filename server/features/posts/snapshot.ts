/** A post that is being edited, as its handlers see it between two messages. */
import type { Position } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import type { LivePreview } from '../../render/livePreview.ts';
import { isToFix } from '../../rules/check.ts';
import type { PlacedSummary } from '../../rules/comparePosts.ts';
import { fixAll } from '../../rules/fixAll.ts';
import type { Problem } from '../../rules/rule.ts';
import type { KeptSource } from '../../source/keptSource.ts';
import type { Span, Transcript } from '../../transcript/model.ts';
import { offsetAt, positionAt } from '../../transcript/text/positions.ts';
import type { WhyNotChecked } from '../../wikipedia/api/notChecked.ts';
import type { AskedArticle } from '../../wikipedia/linkAnswers.ts';
import type { PostReadiness } from '../readiness/postReadiness.ts';
import { LiveAnswers } from './liveAnswers.ts';
import type { LivePost } from './livePost.ts';

/** A document as it is until the next change arrives: to be used at once. */
export class Snapshot {
  readonly uri: string;
  readonly version: number;
  /** What Wikipedia answered about its links. */
  readonly answers: LiveAnswers;
  readonly #post: LivePost;
  #text: string | undefined;
  #fixed: string | undefined;

  /** The post must be settled. */
  constructor(uri: string, version: number, post: LivePost, answers = new LiveAnswers()) {
    this.uri = uri;
    this.version = version;
    this.#post = post;
    this.answers = answers;
  }

  get configuration(): Configuration {
    return this.#post.configuration;
  }

  /** What lies beside the post. */
  get source(): KeptSource | undefined {
    return this.#post.source;
  }

  get transcript(): Transcript {
    return this.#post.live.transcript;
  }

  get problems(): readonly Problem[] {
    return this.#post.checker.problems;
  }

  /** What Wikipedia can be asked about. */
  get linkedArticles(): readonly AskedArticle[] {
    return this.#post.checker.linkedArticles;
  }

  /** Why it is not known of links where they lead, once Wikipedia was asked. */
  get notChecked(): readonly WhyNotChecked[] {
    return this.#post.checker.notChecked;
  }

  /** How many problems are to be mended before publishing. */
  get toFix(): number {
    return this.problems.filter(isToFix).length;
  }

  /** What is compared with other posts. */
  get summaries(): readonly PlacedSummary<Span>[] {
    return this.#post.summaries;
  }

  /** How many words preface and turns have. */
  get words(): number {
    return this.#post.wordCount.words;
  }

  /** The post as the preview shows it. */
  get preview(): LivePreview {
    return this.#post.preview;
  }

  /** The figures and the checklist of the post. */
  get readiness(): PostReadiness {
    return this.#post.readiness;
  }

  get text(): string {
    this.#text ??= this.transcript.text;
    return this.#text;
  }

  /** The length of the text, in UTF-16 code units. */
  get length(): number {
    return this.#post.live.chunks.length;
  }

  /** The text after fix-all. */
  get fixed(): string {
    const fixable = this.problems.some(({ fixes }) => fixes.some(({ level }) => level === 'safe'));
    this.#fixed ??= fixable ? fixAll(this.text, this.configuration) : this.text;
    return this.#fixed;
  }

  /** The LSP position of an offset. */
  positionAt(offset: number): Position {
    return positionAt(this.#post.live.chunks, offset);
  }

  /** The offset of an LSP position. */
  offsetAt(position: Position): number {
    return offsetAt(this.#post.live.chunks, position);
  }
}
