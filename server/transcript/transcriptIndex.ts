/** A transcript that is computed from the facts of its blocks; each part anew only when its own facts change. */
import type { Definition } from 'mdast';
import { memo, sameList, untracked } from './facts/memo.ts';
import { frontMatterOf } from './frontMatter.ts';
import { type Language, languageOf } from './language.ts';
import type { BlockList } from './markdown/blockList.ts';
import type { Block, FrontMatter, Heading, Note, Suppression, Transcript, Turn } from './model.ts';
import { noteMargin, notesIn } from './notes.ts';
import type { ParseOptions } from './parseOptions.ts';
import { SpeakerTable } from './speakers/speakers.ts';
import type { ChunkSequence } from './text/chunkSequence.ts';
import { lineBreakOf } from './text/lineBreak.ts';
import { sliceOf } from './text/positions.ts';
import type { TranscriptFacts } from './transcriptFacts.ts';
import { OpenedTurn } from './turns/turn.ts';
import { type Opening, openingsIn } from './turns/turns.ts';

/** The transcript of a text that is being edited. Read it when the text is settled. */
export class TranscriptIndex implements Transcript {
  readonly blockList: BlockList;
  readonly facts: TranscriptFacts;
  readonly #chunks: ChunkSequence;
  readonly #options: ParseOptions;

  constructor(chunks: ChunkSequence, blockList: BlockList, facts: TranscriptFacts, options: ParseOptions) {
    this.#chunks = chunks;
    this.#options = options;
    this.blockList = blockList;
    this.facts = facts;
  }

  /** What takes long where a text is long, piece by piece: once all were read, the rest is soon computed. */
  get parts(): readonly { readonly value: unknown }[] {
    return [this.#notes, this.#openings, this.#turns];
  }

  get text(): string {
    return sliceOf(this.#chunks, 0, this.#chunks.length);
  }

  get blocks(): readonly Block[] {
    return this.blockList.all;
  }

  readonly #lineBreak = memo(() => {
    for (const { text } of this.blockList.fromStart()) if (text.includes('\n')) return lineBreakOf(text);
    return '\n';
  });

  get lineBreak(): string {
    return this.#lineBreak.value;
  }

  readonly #frontMatter = memo(() => {
    const [first] = this.facts.frontMatter.entries;
    return first && frontMatterOf(first[0]);
  });

  get frontMatter(): FrontMatter | undefined {
    return this.#frontMatter.value;
  }

  readonly #speakers = memo(() => new SpeakerTable(this.frontMatter?.values ?? {}, this.#options.speakers ?? []));

  get speakers(): SpeakerTable {
    return this.#speakers.value;
  }

  readonly #margins = memo(() => {
    const head = firstOf(this.blockList.fromStart(), noteMargin);
    const tail = firstOf(this.blockList.fromEnd(), noteMargin).reverse();
    return [...new Set([...head, ...tail])];
  }, sameList);

  readonly #notes = memo(() => {
    const { labels, noteHeadings } = this.facts;
    const speakers = this.#speakers.value;
    const headed = noteHeadings.entries.map(([block]) => block);
    return notesIn({
      candidates: inOrder([...new Set([...headed, ...this.#margins.value])]),
      headingOf: (block) => noteHeadings.of(block),
      after: (block) => written(this.blockList.after(block)),
      opensTurn: (block) => labels.of(block)?.some(({ glued, name }) => !glued && speakers.resolve(name)) ?? false,
    });
  }, sameNotes);

  get notes(): readonly Note[] {
    return this.#notes.value;
  }

  get disclaimer(): Note | undefined {
    return this.notes[this.notes.length - 1];
  }

  readonly #noted = memo(() => new Set(this.notes.flatMap((note) => note.blocks)));

  get noted(): ReadonlySet<Block> {
    return this.#noted.value;
  }

  /** The blocks in which somebody may speak, from a block on. */
  #spoken(blocks: Iterable<Block>): Iterable<Block> {
    const { noted } = this;
    return filtered(written(blocks), (block) => !noted.has(block));
  }

  readonly #openings = memo((): readonly Opening[] => {
    const { labels, boldPrompts } = this.facts;
    const { noted } = this;
    return openingsIn(
      labels.entries.flatMap(([block, found]) => (noted.has(block) ? [] : found)),
      boldPrompts.entries.filter(([block]) => !noted.has(block)),
      {
        after: (block) => firstOf(this.#spoken(this.blockList.after(block)), 1)[0],
        before: (block) => firstOf(this.#spoken(this.blockList.before(block)), 1)[0],
      },
      this.#speakers.value,
    );
  });

  readonly #turns = memo((): readonly Turn[] => {
    const openings = this.#openings.value;
    const after = (block: Block) => this.#spoken(this.blockList.after(block));
    return openings.map((opening, at) => new OpenedTurn(opening, openings[at + 1], after));
  });

  get turns(): readonly Turn[] {
    return this.#turns.value;
  }

  readonly #headings = memo(() => {
    const labels = new Set(this.turns.flatMap(({ label }) => (label?.dress === 'heading' ? [label.span.block] : [])));
    for (const { heading } of this.notes) if (heading) labels.add(heading.block);
    return this.facts.headings.entries.flatMap(([block, fact]) => (labels.has(block) ? [] : [{ block, ...fact }]));
  });

  get headings(): readonly Heading[] {
    return this.#headings.value;
  }

  readonly #title = memo(() => this.headings.find(({ level }) => level === 1));

  get title(): Heading | undefined {
    return this.#title.value;
  }

  get preface(): readonly Block[] {
    const { noted } = this;
    const first = this.turns[0]?.opening.block;
    const preface: Block[] = [];
    for (const block of written(this.blockList.fromStart())) {
      if (block === first) break;
      if (block !== this.title?.block && !noted.has(block)) preface.push(block);
    }
    return preface;
  }

  readonly #definitions = memo(() => {
    const definitions = new Map<string, Definition>();
    for (const [, found] of this.facts.definitions.entries)
      for (const each of found) if (!definitions.has(each.identifier)) definitions.set(each.identifier, each);
    return definitions;
  });

  get definitions(): ReadonlyMap<string, Definition> {
    return this.#definitions.value;
  }

  readonly #suppressions = memo(() => this.facts.suppressions.entries.flatMap(([, found]) => found));

  get suppressions(): readonly Suppression[] {
    return this.#suppressions.value;
  }

  readonly #language = memo(() => {
    const { values } = this.frontMatter ?? { values: {} as Record<string, unknown> };
    return languageOf(
      values['lang'] ?? values['language'],
      this.#options.language,
      written(this.blockList.fromStart()),
    );
  }, sameLanguage);

  get language(): string {
    return this.#language.value.tag;
  }

  get isLanguageCertain(): boolean {
    return this.#language.value.isCertain;
  }
}

function written(blocks: Iterable<Block>): Iterable<Block> {
  return filtered(blocks, ({ kind }) => kind !== 'yaml' && kind !== 'blank');
}

function* filtered<T>(items: Iterable<T>, wanted: (item: T) => boolean): Iterable<T> {
  for (const item of items) if (wanted(item)) yield item;
}

function firstOf(blocks: Iterable<Block>, count: number): Block[] {
  const found: Block[] = [];
  for (const block of written(blocks)) {
    found.push(block);
    if (found.length === count) break;
  }
  return found;
}

/** The order of blocks does not change while they are there, though their places do. */
function inOrder(blocks: Block[]): Block[] {
  return untracked(() => blocks.sort((a, b) => a.start - b.start));
}

function sameLanguage(a: Language, b: Language): boolean {
  return a.tag === b.tag && a.isCertain === b.isCertain;
}

function sameNotes(a: readonly Note[], b: readonly Note[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ blocks, heading }, at) => {
      const other = b[at] as Note;
      return (
        sameList(blocks, other.blocks) && heading?.start === other.heading?.start && heading?.end === other.heading?.end
      );
    })
  );
}
