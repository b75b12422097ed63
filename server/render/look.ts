/** How turns are set for readers. */
import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';
import type { Piece } from './pieces.ts';

/** `interview` names who speaks, `chat` too, in bubbles; `blog` sets questions in bold and names nobody. */
export const postLooks = ['interview', 'chat', 'blog'] as const;

/** One of the looks. */
export type PostLook = (typeof postLooks)[number];

/** Whether answers are named in a look: without names nobody could tell two models apart. */
export function namesModels(pieces: readonly Piece[], look: PostLook): boolean {
  const models = pieces.flatMap(({ role, speaker }) => (role === 'model' && speaker ? [speaker] : []));
  return look !== 'blog' || new Set(models).size > 1;
}

/** What a piece holds, as the look has it; a question that no name marks is bold. */
export function inLook(piece: Piece, content: ElementContent[], look: PostLook, names: boolean): ElementContent[] {
  const { kind, role, speaker } = piece;
  if (kind !== 'turn') return content;
  if (role === 'model') return speaker && names ? withSpeaker(content, speaker) : content;
  return speaker && look !== 'blog' ? withSpeaker(content, speaker) : content.map(inBold);
}

/** The name runs into the first paragraph, as interviews are printed. */
function withSpeaker(content: ElementContent[], speaker: string): ElementContent[] {
  const name = element('strong', { className: ['speaker'] }, [`${speaker}:`]);
  const [first, ...rest] = content;
  if (first?.type !== 'element' || first.tagName !== 'p') return [element('p', {}, [name]), ...content];
  return [{ ...first, children: [name, { type: 'text', value: ' ' }, ...first.children] }, ...rest];
}

/** Paragraphs alone: lists, tables and code in a question stay as they are. */
function inBold(content: ElementContent): ElementContent {
  if (content.type !== 'element' || content.tagName !== 'p') return content;
  return { ...content, children: [element('strong', {}, content.children.flatMap(withoutBold))] };
}

function withoutBold(content: ElementContent): ElementContent[] {
  if (content.type !== 'element') return [content];
  const children = content.children.flatMap(withoutBold);
  return content.tagName === 'strong' ? children : [{ ...content, children } satisfies Element];
}
