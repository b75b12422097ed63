/** Bugs that the law must find: each is a change to the sources. */

/** A piece of a source file and what makes it wrong. */
export interface SeededBug {
  readonly name: string;
  /** Below `server/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const seededBugs: readonly SeededBug[] = [
  {
    name: 'the chunk before an edit is not cut anew',
    file: 'transcript/text/resplit.ts',
    from: 'edited.page?.before(edited) ?? edited',
    to: 'edited',
  },
  {
    name: 'front matter that waits for its end is not looked at',
    file: 'transcript/text/resplit.ts',
    from: 'mayMoveFrontMatter(chunks, near) ?',
    to: 'false ?',
  },
  {
    name: 'what asked for a label is not parsed again',
    file: 'transcript/liveTranscript.ts',
    from: 'if (labels.has(label)) return true',
    to: '',
  },
  {
    name: 'a label stays defined',
    file: 'transcript/markdown/labelCounts.ts',
    from: 'this.#counts.delete(label)',
    to: 'this.#counts.set(label, 0)',
  },
  {
    name: 'facts of blocks that are gone stay',
    file: 'transcript/facts/upkeep.ts',
    from: 'kind.drop(block)',
    to: 'void kind',
  },
  {
    name: 'a block that changes keeps its facts',
    file: 'transcript/liveTranscript.ts',
    from: 'this.#upkeep.draw(changed)',
    to: 'void changed',
  },
  {
    name: 'a chunk is not closed anew when the next one changes',
    file: 'transcript/liveTranscript.ts',
    from: 'first, this.chunks.first);\n    if (before && before.closer !== closerOf(before))',
    to: 'first, this.chunks.first);\n    if (false)',
  },
  {
    name: 'another first chunk is read as the old one was',
    file: 'transcript/liveTranscript.ts',
    from: 'if (first !== this.chunks.first) this.#parseAgain(first, this.chunks.first)',
    to: '',
  },
  {
    name: 'an item cuts the list to which it belongs',
    file: 'transcript/text/split.ts',
    from: '!PLAIN.test(text) || isItem(text)',
    to: '!PLAIN.test(text)',
  },
  {
    name: 'an empty line ends HTML that goes on',
    file: 'transcript/text/enclosures.ts',
    from: '[/^ {0,3}<!--/, /-->/, 2],',
    to: '',
  },
  {
    name: 'lines of the pages before are counted once too often',
    file: 'transcript/text/chunkSequence.ts',
    from: 'before.line + before.lines',
    to: 'before.line + before.lines + 1',
  },
  {
    name: 'CR LF has a place in its middle',
    file: 'transcript/text/positions.ts',
    from: "chunk.text[at - 1] === '\\r' && chunk.text[at] === '\\n'",
    to: 'false',
  },
  {
    name: 'CR at the end of one chunk and LF at the start of the next are two line breaks',
    file: 'transcript/text/lines.ts',
    from: 'text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1',
    to: 'i + 1',
  },
];
