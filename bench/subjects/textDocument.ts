/** The text store of most language servers; it reads nothing. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Subject } from './subject.ts';

export default {
  name: '`TextDocument.update` alone (vscode-languageserver-textdocument)',
  open(text) {
    let document = TextDocument.create('untitled:post', 'markdown', 1, text);
    return {
      type({ line, character, typed }) {
        const place = { line, character };
        document = TextDocument.update(
          document,
          [{ range: { start: place, end: place }, text: typed }],
          document.version + 1,
        );
        return 0;
      },
    };
  },
} satisfies Subject;
