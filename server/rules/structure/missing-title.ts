import * as l10n from '@vscode/l10n';
import { inferTranscriptTurns } from '../../inference/transcriptTurns.ts';
import { type Block, spanOf, type Transcript } from '../../transcript/model.ts';
import { firstContent } from '../contentBlocks.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Longer first lines are sentences, not titles. */
const LONGEST_TITLE = 100;

export default defineRule({
  id: 'missing-title',
  group: 'structure',
  summary: () => l10n.t('A post has a title.'),
  docs: {
    why: () =>
      l10n.t(
        'The title is what readers see in lists, feeds and search results. It is a line that starts with `# `, or `title` in the front matter.',
      ),
    bad: 'A talk about Mali\n\n**Editor:** Where is it?\n\n**Bard:** In West Africa.\n',
    good: '# A talk about Mali\n\n**Editor:** Where is it?\n\n**Bard:** In West Africa.\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkTranscript(transcript) {
    const first = firstContent(transcript.blockList.fromStart());
    const declared = transcript.frontMatter?.values['title'];
    if (!first || transcript.title || isWritten(declared)) return;
    yield {
      span: firstLine(first),
      message: l10n.t('This post has no title. Start it with a line such as “# Title”.'),
      fixes: isTitle(first, transcript) ? [makeTitle(first)] : [],
    };
  },
});

/** YAML reads `title: 1984` as a number. */
function isWritten(title: unknown): boolean {
  return typeof title === 'number' || (typeof title === 'string' && title.trim() !== '');
}

function firstLine(block: Block) {
  const { start, end } = spanOf(block);
  const from = block.node?.position?.start.offset ?? start;
  const length = /^[^\n\r]*/.exec(block.text.slice(from, end))?.[0].length ?? 0;
  return { block, start: from, end: from + length };
}

/** A short line of its own without end mark, which is not what somebody says. */
function isTitle(block: Block, transcript: Transcript): boolean {
  const line = block.text.slice(0, spanOf(block).end).trim();
  if (block.kind !== 'paragraph' || /[\n\r]/.test(line) || line.length > LONGEST_TITLE) return false;
  if (/[.?!…:;,。？！]["'”’»)*_]*$/u.test(line) || !/^["'“‘«„¿¡]?[\p{L}\p{N}]/u.test(line)) return false;
  if (transcript.turns[0]) return transcript.preface[0] === block;
  return !inferTranscriptTurns(transcript).some((turn) => turn.blocks.includes(block));
}

function makeTitle(block: Block): Fix {
  const start = /^\s*/.exec(block.text)?.[0].length ?? 0;
  const edits = [{ span: { block, start: 0, end: start }, newText: '# ' }];
  return { title: l10n.t('Make this line the title'), level: 'safe', edits };
}
