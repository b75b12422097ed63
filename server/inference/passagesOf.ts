/** What of a transcript inference reads. */
import type { Content } from '../transcript/markdown/block.ts';
import type { Block, Transcript } from '../transcript/model.ts';
import type { Passage } from './passages.ts';

/** The passages that somebody may say, with their blocks: no front matter, notes, definitions, rules or HTML. */
export function passagesOf(transcript: Transcript): { block: Block; passage: Passage }[] {
  const { noted } = transcript;
  return transcript.blocks.flatMap((block) => {
    const kind = kindOf(block, transcript);
    return kind && !noted.has(block) ? [{ block, passage: passageOf(block.content, kind) }] : [];
  });
}

const known = new WeakMap<Content, Passage>();

/** The same passage for the same content, so that it is measured once while the text around it is edited. */
function passageOf(content: Content, kind: Passage['kind']): Passage {
  const before = known.get(content);
  if (before?.kind === kind) return before;
  const passage = { kind, text: content.text.trimEnd() };
  known.set(content, passage);
  return passage;
}

function kindOf(block: Block, { title }: Transcript): Passage['kind'] | undefined {
  if (block === title?.block) return 'title';
  switch (block.kind) {
    case 'blank':
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
    case 'thematicBreak':
      return undefined;
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'code':
    case 'table':
      return block.kind;
    case 'blockquote':
      return 'quote';
    default:
      return 'other';
  }
}
