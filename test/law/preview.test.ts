/** After any edits and however it is told, the preview is that of a text that was just opened. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configurationSchema } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { LivePost } from '../../server/features/posts/livePost.ts';
import type { RenderedBlock } from '../../server/render/part.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { changed, partsOf } from '../preview/parts.ts';
import { renderParts } from '../preview/renderParts.ts';
import { applied } from './edit.ts';
import { posts } from './posts.ts';
import { garbage, markdown } from './starts.ts';
import { editsOf, step } from './steps.ts';

/** A comparison costs as much as twenty edits of the law's other tests. */
const edits = Number(process.env['LAW_EDITS'] ?? 100_000) / 20;
const seed = Number(process.env['LAW_SEED'] ?? 1);
const configuration = configurationSchema.parse({});

function fresh(text: string) {
  const transcript = parseTranscript(text, parseOptions(configuration));
  return renderParts(transcript, checkTranscript(transcript, configuration), configuration);
}

/** How much room the panel has for what it is told; and whether it lost all before. */
const telling = fc.record({
  room: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat({ max: 500 })),
  isLost: fc.nat({ max: 20 }).map((n) => n === 0),
  isPatient: fc.boolean(),
});

class Panel {
  readonly #post: LivePost;
  #blocks: RenderedBlock[] = [];
  #line = 0;

  constructor(post: LivePost) {
    this.#post = post;
  }

  loseAll(): void {
    this.#post.preview.startOver();
    this.#blocks = [];
  }

  /** Whether it has been told all. */
  hear(characters: number): boolean {
    this.#post.settle();
    const { changes, line, isComplete } = this.#post.preview.update(characters + 1);
    this.#blocks = changed(this.#blocks, changes);
    this.#line = line;
    return isComplete;
  }

  get parts() {
    return partsOf(this.#blocks, this.#line);
  }
}

const perRun = 12;

test(`${edits} edits from seed ${seed}`, { timeout: 24 * 3_600_000 }, () => {
  const texts = fc.oneof(posts, markdown, garbage);
  const steps = fc.array(fc.tuple(step, telling), { minLength: perRun, maxLength: perRun });
  const run = fc.property(texts, steps, (start, done) => {
    let text = start;
    const post = new LivePost(text, configuration);
    const panel = new Panel(post);
    const all = editsOf(
      done.map(([each]) => each),
      text,
    );
    all.forEach((edit, at) => {
      text = applied(edit, text);
      post.live.edit(edit.start, edit.end, edit.newText);
      if (edit.work === 'nothing') return;
      const { room, isLost, isPatient } = done[at]![1];
      if (isLost) panel.loseAll();
      if (!panel.hear(room) && !isPatient) return;
      while (!panel.hear(room));
      expect(panel.parts).toEqual(fresh(text));
    });
  });
  fc.assert(run, { numRuns: Math.ceil(edits / perRun), seed });
});
