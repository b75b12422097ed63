/**
 * What a transcript is. Every offset is in UTF-16 code units. Positions are relative to a block, so that a block
 * keeps its parse wherever it stands; `absolute` turns a span into offsets of the whole text.
 */
import type { Definition } from 'mdast';
import type { Block } from './markdown/block.ts';
import type { BlockList } from './markdown/blockList.ts';
import type { SpeakerTable } from './speakers/speakers.ts';
import type { TranscriptFacts } from './transcriptFacts.ts';

export type { Block } from './markdown/block.ts';

/** Who speaks in a turn: the blog's editor or the model that is interviewed. */
export type Role = 'editor' | 'model';

/** How turns are labelled; `bold-label` (`**Editor:** …`) is the canonical dress. */
export type LabelStyle = 'bold-label' | 'bold-question' | 'heading' | 'plain';

/**
 * A dress in which a label was read. `said` is a chat page's own line such as `You said:`; `name-line` is a name alone on
 * its line, as in screenplays and older page copies.
 */
export type Dress = LabelStyle | 'said' | 'name-line';

/** A piece of one block: `start` inclusive, `end` exclusive, relative to the block. */
export interface Span {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** A half-open range of offsets in the whole text. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** How a link was written. */
export type LinkForm = 'inline' | 'reference' | 'autolink' | 'bare' | 'html' | 'image' | 'definition';

/** A link, or a place where a link's target stands. A `reference` has its target in a `definition`. */
export interface Link {
  readonly form: LinkForm;
  /** The target as Markdown or HTML decodes it; empty for a reference. */
  readonly target: string;
  /** The words of the link, without markup; empty where it has none. */
  readonly text: string;
  /** The whole construct, relative to the block. */
  readonly start: number;
  readonly end: number;
  /** Where the target stands, relative to the block; undefined for references. */
  readonly targetRange: OffsetRange | undefined;
  /** Where the words stand, relative to the block; undefined where there are none. */
  readonly textRange: OffsetRange | undefined;
  /** The label of a reference or definition, normalised as Markdown compares it. */
  readonly identifier?: string;
}

/** Front matter: the values by key, and what is wrong with its YAML. */
export interface FrontMatter {
  readonly block: Block;
  /** The parsed mapping; empty when the YAML is invalid or no mapping. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: readonly { readonly message: string; readonly start: number; readonly end: number }[];
}

/** A heading of level 1 to 6. */
export interface Heading {
  readonly block: Block;
  readonly level: number;
  readonly text: string;
}

/** A speaker as the post's front matter, the configuration, the catalogue or generic words know it. */
export interface Speaker {
  /** The same for all names of one speaker. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly source: 'front-matter' | 'configuration' | 'catalogue' | 'generic';
}

/** The mark that opens a turn. */
export interface Label {
  readonly dress: Exclude<Dress, 'bold-question'>;
  /** The name as written, without markup, emoji and colon. */
  readonly name: string;
  /** The whole label with its markup and colon. */
  readonly span: Span;
  /** The name alone. */
  readonly nameSpan: Span;
  /** True when text of the same paragraph precedes the label: Markdown joins the two. */
  readonly glued: boolean;
  /** True when nothing but white space follows in its block, or before what looks like the next label there. */
  readonly bare: boolean;
  /** The source of the whole label. */
  readonly written: string;
  /** Whether white space or nothing follows it. */
  readonly spaced: boolean;
}

/** What one speaker says, to where the next turn opens. */
export interface Turn {
  readonly role: Role;
  /** How the turn is marked; the answers between bold questions are `bold-question` too. */
  readonly dress: Dress;
  /** Undefined in a `bold-question` dress, which has no labels. */
  readonly label: Label | undefined;
  /** Undefined where the name is of nobody known but recurs in alternation or is a near miss. */
  readonly speaker: Speaker | undefined;
  /** Where the turn opens: its label, or its first block. */
  readonly opening: Span;
  /** What follows the label, a span a block, white space included; never empty where there is no label. */
  readonly body: readonly Span[];
}

/** A closing note. A post should have one, as its last part. */
export interface Note {
  readonly blocks: readonly Block[];
  /** The heading that opens it (`IMPORTANT NOTE:`); undefined when it was recognised by what it says. */
  readonly heading: Span | undefined;
}

/** `<!-- colloquy-disable RULE -->` and kin. */
export interface Suppression {
  /** `unknown`: the word after `colloquy-` is none of ours, and the comment silences nothing. */
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'unknown';
  /** Where that word stands, relative to the block. */
  readonly word: OffsetRange;
  /** Empty: all rules. */
  readonly rules: readonly NamedRule[];
  readonly span: Span;
}

/** A rule's name in a comment, relative to the block. */
export interface NamedRule extends OffsetRange {
  readonly id: string;
}

/** A parsed transcript: a normal value for any text whatever. */
export interface Transcript {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The same, for those who need a few of them only. */
  readonly blockList: BlockList;
  /** What the parts below are computed from. */
  readonly facts: TranscriptFacts;
  /** The line break that the text uses first; LF where it has none. */
  readonly lineBreak: string;
  readonly frontMatter: FrontMatter | undefined;
  /** From the first level-1 heading; front matter's `title` is in `frontMatter.values`. */
  readonly title: Heading | undefined;
  readonly headings: readonly Heading[];
  /** What stands between title and first turn; everything but the notes where there are no turns. */
  readonly preface: readonly Block[];
  /** Who may speak: front matter, then the configuration, then the catalogue. */
  readonly speakers: SpeakerTable;
  readonly turns: readonly Turn[];
  readonly notes: readonly Note[];
  /** The blocks of all notes. */
  readonly noted: ReadonlySet<Block>;
  /** The last of the notes. */
  readonly disclaimer: Note | undefined;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly suppressions: readonly Suppression[];
  /** BCP 47 primary tag from front matter or detected; `en` when nothing tells. */
  readonly language: string;
  /** Whether front matter, the configuration or a long text tells the language. */
  readonly isLanguageCertain: boolean;
}

/** The span's offsets in the whole text. */
export function absolute(span: Span): OffsetRange {
  return { start: span.block.start + span.start, end: span.block.start + span.end };
}

/** The source text of a span. */
export function spanText(span: Span): string {
  return span.block.text.slice(span.start, span.end);
}

/** The source text of a note. */
export function noteText({ blocks }: Pick<Note, 'blocks'>): string {
  return blocks.map(({ text }) => text).join('');
}

/** A span from offsets relative to a block. */
export function spanOf(block: Block, range: OffsetRange = { start: 0, end: trimmedEnd(block) }): Span {
  return { block, start: range.start, end: range.end };
}

/** Where the block's own text ends, without the white space that follows. Relative to the block. */
function trimmedEnd(block: Block): number {
  return block.node?.position?.end.offset ?? block.text.length;
}
