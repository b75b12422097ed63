/** Text to transcript. */
import type { Definition } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { defaultHeadings } from '../disclaimer/headings.ts';
import { blocksOf } from './blocks.ts';
import { frontMatterOf } from './frontMatter.ts';
import { labelsIn } from './labels.ts';
import { languageOf } from './language.ts';
import type { Block, FrontMatter, Heading, Note, Transcript, Turn } from './model.ts';
import { notesIn } from './notes.ts';
import { type DeclaredSpeaker, SpeakerTable } from './speakers.ts';
import { suppressionsIn } from './suppressions.ts';
import { turnsIn } from './turns.ts';

/** What a blog knows of its posts; all of it may be missing. */
export interface ParseOptions {
  readonly speakers?: readonly DeclaredSpeaker[];
  /** Words that open a closing note, besides the usual ones. */
  readonly noteHeadings?: readonly string[];
  readonly language?: string | undefined;
}

/** Parses any text whatever; it never throws. */
export function parseTranscript(text: string, options: ParseOptions = {}): Transcript {
  const blocks = blocksOf(text);
  const front = blocks.find((block) => block.kind === 'yaml');
  const frontMatter = front && frontMatterOf(front);
  const speakers = speakersOf(frontMatter, options);
  const content = blocks.filter((block) => block.kind !== 'yaml' && block.kind !== 'blank');
  const opensTurn = (block: Block) => labelsIn(block).some((label) => !label.glued && speakers.resolve(label.name));
  const notes = notesIn(content, opensTurn, [...defaultHeadings, ...(options.noteHeadings ?? [])]);
  const noted = new Set(notes.flatMap((note) => note.blocks));
  const spoken = content.filter((block) => !noted.has(block));
  const turns = turnsIn(spoken, speakers);
  const headings = headingsIn(content, turns, notes);
  const title = headings.find((heading) => heading.level === 1);
  return {
    text,
    blocks,
    frontMatter,
    title,
    headings,
    preface: prefaceOf(spoken, title, turns),
    turns,
    notes,
    disclaimer: notes[notes.length - 1],
    definitions: definitionsIn(content),
    suppressions: blocks.flatMap(suppressionsIn),
    language: languageOf(frontMatter?.values['lang'] ?? frontMatter?.values['language'], options.language, content),
  };
}

/** Who may speak in a post: its front matter, then the blog's configuration, then the catalogue. */
export function speakersOf(frontMatter: FrontMatter | undefined, options: ParseOptions): SpeakerTable {
  return new SpeakerTable(frontMatter?.values ?? {}, options.speakers ?? []);
}

function headingsIn(blocks: readonly Block[], turns: readonly Turn[], notes: readonly Note[]): Heading[] {
  const labels = new Set(turns.flatMap(({ label }) => (label?.dress === 'heading' ? [label.span.block] : [])));
  for (const note of notes) if (note.heading) labels.add(note.heading.block);
  return blocks.flatMap((block) =>
    block.node?.type === 'heading' && !labels.has(block)
      ? [{ block, level: block.node.depth, text: plainText(block.node) }]
      : [],
  );
}

function prefaceOf(blocks: readonly Block[], title: Heading | undefined, turns: readonly Turn[]): Block[] {
  const first = turns[0];
  const until = first ? (first.label?.span.block ?? first.body[0]?.block)?.index : undefined;
  return blocks.filter((block) => block !== title?.block && (until === undefined || block.index < until));
}

function definitionsIn(blocks: readonly Block[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const block of blocks) {
    if (!block.node || !block.links.some((link) => link.form === 'definition')) continue;
    visit(block.node, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
  }
  return definitions;
}
