/** The incremental parser of CodeMirror over CodeMirror's own text; no rules. */
import { Text } from '@codemirror/state';
import { type Input, TreeFragment } from '@lezer/common';
import { parser } from '@lezer/markdown';
import type { Subject } from './subject.ts';

/** A text for the parser, as CodeMirror hands it over. */
function inputOf(text: Text): Input {
  const cursor = text.iter();
  let end = 0;
  return {
    length: text.length,
    lineChunks: true,
    chunk(from) {
      cursor.next(from - end);
      end = from + cursor.value.length;
      return cursor.value;
    },
    read: (from, to) => text.sliceString(from, to),
  };
}

export default {
  name: '@lezer/markdown, incremental parse alone, no rules',
  open(opened) {
    let text = Text.of(opened.split('\n'));
    let fragments = TreeFragment.addTree(parser.parse(inputOf(text)));
    return {
      type({ offset, typed }) {
        text = text.replace(offset, offset, Text.of([typed]));
        const change = { fromA: offset, toA: offset, fromB: offset, toB: offset + typed.length };
        const kept = TreeFragment.applyChanges(fragments, [change]);
        const tree = parser.parse(inputOf(text), kept);
        fragments = TreeFragment.addTree(tree, kept);
        return 0;
      },
    };
  },
} satisfies Subject;
