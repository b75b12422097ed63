/** A post that is being edited, with its problems. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { LivePreview } from '../../render/livePreview.ts';
import { Checker } from '../../rules/check.ts';
import { type PlacedSummary, summariesOf } from '../../rules/comparePosts.ts';
import type { KeptSource } from '../../source/keptSource.ts';
import { memo } from '../../transcript/facts/memo.ts';
import { WordCount } from '../../transcript/facts/words.ts';
import { type GoOn, LiveTranscript } from '../../transcript/liveTranscript.ts';
import type { Span } from '../../transcript/model.ts';
import { offsetAt } from '../../transcript/text/positions.ts';
import type { LinkAnswers } from '../../wikipedia/linkAnswers.ts';
import { PostReadiness } from '../readiness/postReadiness.ts';

/** A text under one configuration: read and checked anew as far as edits touch it. */
export class LivePost {
  readonly configuration: Configuration;
  readonly source: KeptSource | undefined;
  readonly live: LiveTranscript;
  readonly checker: Checker;
  readonly wordCount: WordCount;
  readonly preview: LivePreview;
  readonly readiness: PostReadiness;
  readonly #summaries = memo(() => summariesOf(this.live.transcript, this.configuration));

  /**
   * @param source what lies beside the post.
   * @param wikipedia what Wikipedia answered about its links; it may grow.
   */
  constructor(text: string, configuration: Configuration, source?: KeptSource, wikipedia?: LinkAnswers) {
    this.configuration = configuration;
    this.source = source;
    this.live = new LiveTranscript(text, parseOptions(configuration));
    this.checker = new Checker(this.live.transcript, configuration, source, wikipedia);
    this.wordCount = new WordCount(this.live.transcript);
    this.preview = new LivePreview(this.live.transcript, () => this.checker.problems, configuration);
    this.readiness = new PostReadiness(this.live.transcript, configuration, this.wordCount);
    const { checker, wordCount, preview, readiness } = this;
    for (const kept of [...checker.facts, wordCount.tally, ...preview.facts, ...readiness.facts]) this.live.keep(kept);
  }

  /** Does the work that changes have left. False when it was told to stop before the end. */
  settle(goOn: GoOn = () => true): boolean {
    return this.live.settle(goOn) && this.checker.settle(goOn);
  }

  /** What is compared with other posts; the same list while it is the same. The post must be settled. */
  get summaries(): readonly PlacedSummary<Span>[] {
    return this.#summaries.value;
  }

  /** Takes a change of the client's; one without a range is a text that replaces all. */
  change(change: TextDocumentContentChangeEvent): void {
    const { chunks } = this.live;
    if (!('range' in change)) {
      this.live.edit(0, chunks.length, change.text);
      return;
    }
    const one = offsetAt(chunks, change.range.start);
    const other = offsetAt(chunks, change.range.end);
    this.live.edit(Math.min(one, other), Math.max(one, other), change.text);
  }
}
