/** Edits that put words into a post's end or into its note. */
import type { List, RootContent } from 'mdast';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, Note, Transcript } from '../../transcript/model.ts';
import type { Edit } from '../rule.ts';

/** Whether the post ends in code or HTML that nothing closes: what is appended would be part of it. */
export function endsOpen({ blockList }: Transcript): boolean {
  const [last] = blockList.fromEnd();
  if (last?.kind === 'html') return !/-->\s*$|<\/[a-z][^>]*>\s*$/i.test(last.text);
  return (
    last?.kind === 'code' && /^\s*(`{3,}|~{3,})/.test(last.text) && !/[\n\r][ \t]*(?:`{3,}|~{3,})\s*$/.test(last.text)
  );
}

/** Appends a paragraph to the post, an empty line before it. */
export function appendParagraph({ blockList, lineBreak }: Transcript, words: string): Edit {
  const [block] = blockList.fromEnd() as [Block];
  const isEmpty = block.kind === 'blank';
  const start = isEmpty ? block.text.length : block.text.trimEnd().length;
  const gap = isEmpty ? '' : lineBreak + lineBreak;
  const newText = gap + words.replace(/\r\n|\r|\n/g, lineBreak) + lineBreak;
  return { span: { block, start, end: block.text.length }, newText };
}

/** Adds a sentence to the note: a list item where it ends in a list, else the end of its last paragraph. */
export function appendSentence(note: Note, sentence: string, lineBreak: string): Edit {
  const block = note.blocks[note.blocks.length - 1] as Block;
  const node = block.node as RootContent;
  const last = node.type === 'blockquote' ? (node.children[node.children.length - 1] ?? node) : node;
  const { end } = rangeOf(last);
  const at = { block, start: end, end };
  if (last.type === 'list')
    return { span: at, newText: itemOf(last, block, node.type === 'blockquote' ? '> ' : '', sentence, lineBreak) };
  if (last.type === 'heading') return { span: at, newText: lineBreak + lineBreak + sentence };
  return { span: at, newText: ` ${sentence}` };
}

function itemOf(list: List, block: Block, quote: string, sentence: string, lineBreak: string): string {
  const { start } = rangeOf(list);
  const marker = /^(?:[-+*]|\d{1,9}(?=[.)]))/.exec(block.text.slice(start))?.[0] ?? '-';
  const number = Number.parseInt(marker, 10);
  const closing = block.text[start + marker.length];
  const next = Number.isNaN(number) ? marker : `${number + list.children.length}${closing}`;
  return `${lineBreak}${quote}${next} ${sentence}`;
}
