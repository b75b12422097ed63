import * as l10n from '@vscode/l10n';
import { untracked } from '../../transcript/facts/memo.ts';
import { type Block, type Note, noteText, spanOf, type Transcript } from '../../transcript/model.ts';
import { isContent } from '../contentBlocks.ts';
import { defineRule, type Edit, type FixLevel } from '../rule.ts';
import { appendParagraph, endsOpen } from './noteEdits.ts';

export default defineRule({
  id: 'misplaced-disclaimer',
  group: 'disclaimer',
  summary: () => l10n.t('The disclaimer is the last part of a post.'),
  docs: {
    why: () =>
      l10n.t(
        'Readers look for the note at the end, and what follows it looks as if it were not covered. The fix moves the note; its words stay as they are.',
      ),
    bad: '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021.\n\n**Editor:** Where is it?\n\n**Bard:** In West Africa.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021.\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkTranscript(transcript) {
    const note = transcript.disclaimer;
    if (!note || transcript.notes.length > 1 || !isFollowed(note, transcript)) return;
    yield {
      span: note.heading ?? spanOf(note.blocks[0]!),
      message: l10n.t('The disclaimer is not the last part of the post. Move it to the end.'),
      fixes: endsOpen(transcript)
        ? []
        : [
            {
              title: l10n.t('Move the disclaimer to the end'),
              level: levelOf(note, transcript),
              edits: move(note, transcript),
            },
          ],
    };
  },
});

/** Definitions, comments and rules between parts may follow; text may not. */
function isFollowed(note: Note, transcript: Transcript): boolean {
  const last = note.blocks[note.blocks.length - 1]!;
  for (const block of transcript.blockList.after(last))
    if (isContent(block) && block.kind !== 'thematicBreak') return true;
  return false;
}

/** Before the first turn it is the editor's; amid the turns it might be what a speaker says. */
function levelOf(note: Note, { turns }: Transcript): FixLevel {
  const first = turns[0]?.opening.block;
  const isBefore = first && untracked(() => note.blocks[0]!.start < first.start);
  return first === undefined || isBefore ? 'safe' : 'suggestion';
}

function move(note: Note, transcript: Transcript): Edit[] {
  const words = noteText(note).trimEnd();
  const removals = note.blocks.map(
    (block: Block): Edit => ({ span: { block, start: 0, end: block.text.length }, newText: '' }),
  );
  return [...removals, appendParagraph(transcript, words)];
}
