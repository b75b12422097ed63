/** What stands around a page's text, as far as it tells whether the text is left over. */
import type { Block, Label, Transcript } from '../../transcript/model.ts';
import { saidLabel } from '../../transcript/turns/saidLabels.ts';
import type { PageText } from './pageText.ts';

/** Answers from a transcript's index. */
export class PageContext {
  readonly #transcript: Transcript;
  readonly #openings: ReadonlySet<Label | undefined>;

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
    this.#openings = new Set(transcript.turns.map(({ label }) => label));
  }

  /** Whether a piece that needs no others beside it is left over. */
  isLeft(text: PageText, block: Block): boolean {
    switch (text.kind) {
      case 'footer':
        return true;
      case 'said':
        return this.#hasSaidLabels();
      case 'labelled':
        return this.#labelsOf(block).some(({ span }) => block.text.slice(span.end, text.start).trim() === '');
      case 'named':
        return this.#repeats(text, block);
      default:
        return false;
    }
  }

  /** Whether a line is the first of its turn: an answer may be one word. */
  opensTurn(text: PageText, block: Block): boolean {
    return this.#labelBefore(text, block) !== undefined;
  }

  #hasSaidLabels(): boolean {
    return this.#transcript.facts.labels.entries.some(([, labels]) => labels.some(isSaid));
  }

  /** A page's name below its own label. */
  #repeats({ start, end, line, kind }: PageText, block: Block): boolean {
    const label = this.#labelBefore({ start, end, line, kind }, block);
    return label !== undefined && isSaid(label) && label.name === block.text.slice(start, end).split(' ')[0];
  }

  #labelBefore({ start, line }: PageText, block: Block): Label | undefined {
    const [before] = line === 0 ? this.#transcript.blockList.before(block) : [block];
    const labels = before ? this.#labelsOf(before) : [];
    const label = labels.findLast(({ span }) => before !== block || span.end <= start);
    const between = label && before?.text.slice(label.span.end, before === block ? start : undefined);
    return between?.trim() === '' ? label : undefined;
  }

  /** The labels of a block that open turns. */
  #labelsOf(block: Block): Label[] {
    return (this.#transcript.facts.labels.of(block) ?? []).filter((label) => this.#openings.has(label));
  }
}

/** A page's own label, be it a heading. */
function isSaid({ written }: Label): boolean {
  return saidLabel(written.replace(/[#*_]/g, '').trim()) !== undefined;
}
