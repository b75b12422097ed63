/** How a text without labels is shown: with the turns that inference finds, named as labels would name them. */
import { toString as plainText } from 'mdast-util-to-string';
import type { Configuration } from '../config/configuration.ts';
import { editorLabel, modelLabel } from '../inference/labelTurns.ts';
import { inferTranscriptTurns } from '../inference/transcriptTurns.ts';
import type { Block, Transcript } from '../transcript/model.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** The inferred pieces, a title among them where one is missing; undefined when the text is no conversation. */
export function provisionalPieces(
  transcript: Transcript,
  configuration: Configuration,
  needsTitle: boolean,
): Piece[] | undefined {
  const turns = inferTranscriptTurns(transcript).map(({ role, blocks: [first] }) => ({ role, at: first?.start ?? 0 }));
  const [first] = turns;
  if (!first) return undefined;
  const { preface } = transcript;
  const names = { editor: editorLabel(transcript, configuration), model: modelLabel(transcript, configuration) };
  const before = preface.filter(({ start }) => start < first.at);
  let from = before.length;
  return [
    ...before.map((block, at) => prefacePiece(block, needsTitle && at === 0 && isPlainTitle(block))),
    ...turns.flatMap(({ role }, turn): Piece[] => {
      const until = turns[turn + 1]?.at ?? Number.POSITIVE_INFINITY;
      const start = from;
      // What inference does not read, such as HTML, is shown with the turn it stands in.
      while ((preface[from]?.start ?? until) < until) from++;
      const blocks = preface.slice(start, from);
      return blocks.length > 0 ? [pieceOf('turn', blocks, { role, speaker: names[role], provisional: true })] : [];
    }),
  ];
}

function prefacePiece(block: Block, isTitle: boolean): Piece {
  return isTitle ? pieceOf('title', [block], { provisional: true }) : pieceOf('preface', [block]);
}

/** A short line without end mark. */
function isPlainTitle({ node }: Block): boolean {
  if (node?.type !== 'paragraph') return false;
  const text = plainText(node).trim();
  return text.length > 0 && text.length <= 120 && !/[\n\r]|[.…!?:;,]["'”’»)]*$/u.test(text);
}
