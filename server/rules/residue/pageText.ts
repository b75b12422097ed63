/** Finds in one block what a chat page may have left there. */
import type { Paragraph } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { lineAfter } from '../../transcript/text/lines.ts';
import { type Grade, gluedFooterAt, gradeOf } from './chatLine.ts';
import { gluedSaidLabel } from './gluedSaidLabel.ts';

/** A piece of a block; offsets are relative to it. */
export interface PageText extends OffsetRange {
  /**
   * `certain` and `likely` are lines; `labelled` is what follows a label on its line, and `named` a line that may repeat
   * the name of a label; `footer` and `said` are glued to other words.
   */
  readonly kind: Grade | 'labelled' | 'named' | 'footer' | 'said';
  /** The number of the line, blank ones left out. */
  readonly line: number;
  /** Where a glued label has to be set apart. */
  readonly cut?: number;
}

/** What a block holds of the kind. */
export interface PageTexts {
  readonly texts: readonly PageText[];
  /** Lines that are not blank. */
  readonly lines: number;
}

const LABELLED = /^(\*\*[^*\n]{1,50}\*\*:?|[^\s:：][^:：\n]{0,48}[:：])[ \t]+(?=\S)/;
const NAMED = /^(?:ChatGPT|Gemini|Claude|Copilot)(?: (?:Plus|Pro))?$/;

/** Undefined for the many blocks that hold nothing of it. */
export function pageTextsIn(block: Block): PageTexts | undefined {
  const { kind, text } = block;
  if (block.content.isPlain || !(kind === 'paragraph' || kind === 'list')) return undefined;
  const found: PageText[] = [];
  let lines = 0;
  for (let at = 0; at < text.length; ) {
    const next = lineAfter(text, at);
    const line = text.slice(at, next);
    const words = line.trim();
    if (words !== '') found.push(...inLine(words, at + line.indexOf(words), lines++));
    at = next;
  }
  const texts = found.length > 0 ? inParagraphs(block, found) : found;
  return texts.length > 0 ? { texts, lines } : undefined;
}

function inLine(words: string, start: number, line: number): PageText[] {
  const piece = (kind: PageText['kind'], from: number, to = words.length, cut?: number): PageText[] => [
    { kind, line, start: start + from, end: start + to, ...(cut === undefined ? {} : { cut: start + cut }) },
  ];
  const grade = gradeOf(words);
  if (grade) return piece(grade, 0);
  if (NAMED.test(words)) return piece('named', 0);
  const label = LABELLED.exec(words.slice(0, 400))?.[0];
  if (label && gradeOf(words.slice(label.length)) === 'certain') return piece('labelled', label.length);
  const said = gluedSaidLabel(words);
  if (said) return piece('said', said.start, said.end, said.cut);
  const footer = gluedFooterAt(words);
  return footer < 0 ? [] : piece('footer', footer);
}

/** Only in paragraphs, those of lists included: not in code or quotes, nor across markup. */
function inParagraphs({ node }: Block, found: readonly PageText[]): PageText[] {
  const paragraphs: Paragraph[] = [];
  if (node) {
    visit(node, (each) => {
      if (each.type === 'paragraph') paragraphs.push(each);
      return each.type === 'paragraph' || each.type === 'blockquote' ? SKIP : undefined;
    });
  }
  return found.filter(({ start, end }) =>
    paragraphs.some((paragraph) => {
      const range = rangeOf(paragraph);
      return range.start <= start && end <= range.end && !paragraph.children.some((child) => crosses(child, start));
    }),
  );
}

function crosses(child: Paragraph['children'][number], offset: number): boolean {
  const { start, end } = rangeOf(child);
  return child.type !== 'text' && start < offset && offset < end;
}
