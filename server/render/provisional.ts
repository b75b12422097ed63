/** How a text without labels is shown: with the turns that inference finds. */
import * as l10n from '@vscode/l10n';
import { toString as plainText } from 'mdast-util-to-string';
import { inferTurns } from '../inference/infer.ts';
import { nameOfModel } from '../inference/name.ts';
import type { Passage } from '../inference/passages.ts';
import { modelCatalogue } from '../transcript/catalogue.ts';
import type { Block, Transcript } from '../transcript/model.ts';
import { type Piece, whole } from './pieces.ts';

const KINDS: Readonly<Record<string, Passage['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quote',
  code: 'code',
  table: 'table',
};

/** The inferred pieces, a title among them where one is missing; undefined when the text is no conversation. */
export function provisionalPieces(transcript: Transcript, needsTitle: boolean): Piece[] | undefined {
  const blocks = transcript.preface;
  const passages = blocks.map(({ kind, text }): Passage => ({ kind: KINDS[kind] ?? 'other', text: text.trimEnd() }));
  const turns = inferTurns(passages, { language: transcript.language });
  if (turns.length === 0) return undefined;
  const names = { editor: l10n.t('Editor'), model: modelName(transcript, passages) };
  const before = blocks.slice(0, turns[0]?.first);
  const title = needsTitle ? before.findIndex(isPlainTitle) : -1;
  return [
    ...before.map(
      (block, at): Piece =>
        at === title && at === 0
          ? { kind: 'title', provisional: true, body: [whole(block)] }
          : { kind: 'preface', body: [whole(block)] },
    ),
    ...turns.map(
      ({ role, first, last }): Piece => ({
        kind: 'turn',
        role,
        speaker: names[role],
        provisional: true,
        body: blocks.slice(first, last + 1).map(whole),
      }),
    ),
  ];
}

function modelName({ frontMatter }: Transcript, passages: readonly Passage[]): string {
  const declared = frontMatter?.values['model'];
  if (typeof declared === 'string' && declared.trim()) return declared.trim();
  const known = modelCatalogue.flatMap(({ names }) => names);
  return nameOfModel(passages, known) ?? l10n.t('Model');
}

/** A short line without end mark. */
function isPlainTitle({ node }: Block): boolean {
  if (node?.type !== 'paragraph') return false;
  const text = plainText(node).trim();
  return text.length > 0 && text.length <= 120 && !/[\n\r]|[.…!?:;,]["'”’»)]*$/u.test(text);
}
