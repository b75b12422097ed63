/** The law: after any edits, everything is as if the text had just been opened. */
import { isDeepStrictEqual } from 'node:util';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { LivePost } from '../../server/features/posts/livePost.ts';
import type { KeptSource } from '../../server/source/keptSource.ts';
import { spanText, type Transcript } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { offsetAt, positionAt } from '../../server/transcript/text/positions.ts';
import { applied, type Edit, type Work } from './edit.ts';
import { all, fresh, freshFigures, freshWords, remarkTree, treeOf } from './fresh.ts';

/** A text, and how it is edited. */
export interface Run {
  readonly text: string;
  readonly configuration: Configuration;
  /** What happens before the first edit. */
  readonly first: Work;
  readonly edits: readonly Edit[];
}

/** Something is not as if the text had just been opened. */
export class Difference extends Error {
  readonly is: unknown;
  readonly shouldBe: unknown;

  constructor(what: string, is: unknown, shouldBe: unknown) {
    super(`${what}: not as if the text had just been opened`);
    this.is = is;
    this.shouldBe = shouldBe;
  }
}

/** Edits a post and throws a `Difference` where it breaks the law; `onEdit` is told the text around every edit. */
export function follow(run: Run, onEdit: (before: string, after: string) => void = () => {}): void {
  let { text } = run;
  const post = new LivePost(text, run.configuration, sourceOf(text, run.configuration));
  goOn(post, text, run.first);
  for (const edit of run.edits) {
    const before = text;
    text = applied(edit, before);
    onEdit(before, text);
    if (edit.inLines) post.change(inLines(edit, before));
    else post.live.edit(edit.start, edit.end, edit.newText);
    comparePlaces(post, text, edit);
    goOn(post, text, edit.work);
  }
  goOn(post, text, 'all');
}

/** The text as it is first as the source that lies beside it, so that edits alter answers. */
function sourceOf(text: string, configuration: Configuration): KeptSource {
  const turns = parseTranscript(text, parseOptions(configuration)).turns.map(({ role, body }) => {
    return { role, speaker: role, text: body.map(spanText).join('') };
  });
  return { source: { title: null, model: null, date: null, importedFrom: null, turns }, hash: undefined };
}

/** The edit as clients tell it. */
function inLines({ start, end, newText }: Edit, text: string): TextDocumentContentChangeEvent {
  const document = TextDocument.create('', '', 0, text);
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: newText };
}

/** More pieces of work than any text here makes: whoever is not done then never is. */
const mostWork = 20_000;

function goOn(post: LivePost, text: string, work: Work): void {
  if (work === 'nothing') return;
  let left = typeof work === 'number' ? work : mostWork;
  const isSettled = post.settle(() => left-- > 0);
  if (typeof work === 'number') return;
  expectSame('settled', isSettled, true);
  compareTree(post.live.transcript, text);
  if (work === 'all') compareAll(post, text);
}

/** The tree is remark's, but for what is not read as Markdown at all. */
export function compareTree(transcript: Transcript, text: string): void {
  expectSame('text', transcript.text, text);
  const isPlain = transcript.blocks.some(({ content }) => content.isPlain);
  const shouldBe = isPlain ? treeOf(parseTranscript(text)) : remarkTree(text);
  expectSame('tree', treeOf(transcript), shouldBe);
}

function compareAll({ live, checker, wordCount, readiness, configuration, source }: LivePost, text: string): void {
  expectSame('words', wordCount.words, freshWords(text, configuration));
  expectSame('figures', readiness.figures, freshFigures(text, configuration));
  const shouldBe: Readonly<Record<string, unknown>> = fresh(text, configuration, source);
  for (const [what, is] of Object.entries(all(live.transcript, checker.problems, configuration)))
    expectSame(what, is, shouldBe[what]);
}

/** Lines and offsets are right at once, whatever work is left. */
function comparePlaces({ live: { chunks } }: LivePost, text: string, { start, newText }: Edit): void {
  const document = TextDocument.create('', '', 0, text);
  for (const offset of [start, start + newText.length, (start * 7919) % (text.length + 2)]) {
    const position = document.positionAt(offset);
    expectSame('position', positionAt(chunks, offset), position);
    for (const { line, character } of [position, { line: position.line + 1, character: offset % 100 }])
      expectSame('offset', offsetAt(chunks, { line, character }), document.offsetAt({ line, character }));
  }
}

function expectSame(what: string, is: unknown, shouldBe: unknown): void {
  if (!isDeepStrictEqual(is, shouldBe)) throw new Difference(what, is, shouldBe);
}
