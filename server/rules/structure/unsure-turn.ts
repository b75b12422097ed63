import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { labelTurns } from '../../inference/labelTurns.ts';
import {
  type Correction,
  correctTranscriptTurns,
  explainTranscriptTurn,
  type InferredBlocks,
  inferTranscriptTurns,
  unsure,
} from '../../inference/transcriptTurns.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { type Block, type Span, spanText, type Transcript } from '../../transcript/model.ts';
import { otherRole } from '../../transcript/speakers/otherRole.ts';
import { fixOnDemand } from '../fixOnDemand.ts';
import { defineRule, type Fix } from '../rule.ts';
import { reasonsInWords } from './turnReasons.ts';

/** More doubts than this at once help nobody; the least sure come first. */
const MOST = 20;

export default defineRule({
  id: 'unsure-turn',
  group: 'structure',
  summary: () => l10n.t('In a text without labels, it is clear where turns open.'),
  docs: {
    why: () =>
      l10n.t(
        'Where a text has no labels, turns are inferred from what it says. Some openings are less sure than others: look at these before you label the turns. Each of the fixes corrects one opening, finds the others anew and labels them all.',
      ),
    bad: 'Good morning! Is the first sentence of the novel meant seriously?\n\nGood morning! No. The sentence takes the voice of the neighbourhood, which regards every rich bachelor as the property of its daughters.\n\nSome critics of the last century took it at face value, and their readers followed them.\n\nThere is evidence to the contrary. Early reviews praised the irony of the author, and the family read the chapters aloud.\n\nThank you for your time!\n\nYou are welcome. I am glad that I could help you.\n',
    good: '**Editor:** Why was it so fast?\n\n**Bard:** The government asked for it.\n',
  },
  severity: 'hint',
  fix: 'suggestion',
  *checkTranscript(transcript, { configuration }) {
    const turns = inferTranscriptTurns(transcript);
    const unsureOnes = turns.filter(({ confidence }) => confidence < unsure);
    const shown = new Set(unsureOnes.sort((a, b) => a.confidence - b.confidence).slice(0, MOST));
    let doubts = 0;
    for (const [at, turn] of turns.entries()) {
      const { role, doubtful } = turn;
      if (shown.has(turn))
        yield {
          ...doubtAbout(turn.blocks[0] as Block, turn, doubtOf(turn), transcript),
          data: { role, confidence: Math.round(turn.confidence * 100) / 100 },
          fixes: fixesFor(turn, turns[at - 1], transcript, configuration),
        };
      if (!doubtful || ++doubts > MOST) continue;
      const opened = { role: otherRole(role), first: doubtful.first, rival: role === 'editor' ? 2 : 4 } as const;
      const { block } = doubtful;
      yield {
        ...doubtAbout(block, opened, l10n.t('A turn may open here that was not found.'), transcript),
        data: { role: opened.role },
        fixes: [
          labelled(l10n.t('Split here and label all turns'), { block, as: opened.role }, transcript, configuration),
        ],
      };
    }
  },
});

function doubtAbout(
  block: Block,
  turn: Pick<InferredBlocks, 'role' | 'first' | 'rival'>,
  doubt: string,
  transcript: Transcript,
) {
  const span = openingLine(block);
  const reasons = reasonsInWords(turn.role, explainTranscriptTurn(transcript, turn), spanText(span));
  return { span, message: [doubt, ...reasons].join(' ') };
}

/** What the opening would be, were it not that of this turn. */
function doubtOf({ role, rival }: InferredBlocks): string {
  if (rival === 0) return l10n.t('The conversation may open here, or further below.');
  if (rival === 2 || rival === 4) return l10n.t('A turn may open here, or this goes on with what stands above.');
  return role === 'editor'
    ? l10n.t('The editor may speak here, or the model.')
    : l10n.t('The model may speak here, or the editor.');
}

/** The corrections, the likeliest first. */
function fixesFor(
  turn: InferredBlocks,
  before: InferredBlocks | undefined,
  transcript: Transcript,
  configuration: Configuration,
): Fix[] {
  const block = turn.blocks[0] as Block;
  const fix = (title: string, as: Correction['as']) => labelled(title, { block, as }, transcript, configuration);
  const preface = fix(l10n.t('Leave this in the preface and label all turns'), 'preface');
  const goesOn = turn.rival === 2 ? 'editor' : turn.rival === 4 ? 'model' : before?.role;
  // Nobody answers before somebody has asked.
  if (!before || !goesOn) return [preface];
  const flip = fix(l10n.t('Flip the speaker and label all turns'), otherRole(turn.role));
  const merge = fix(l10n.t('Merge with the turn before and label all turns'), `${goesOn} goes on`);
  return turn.rival === 1 || turn.rival === 3 ? [flip, merge] : [merge, flip];
}

function labelled(title: string, correction: Correction, transcript: Transcript, configuration: Configuration): Fix {
  return fixOnDemand(title, () =>
    labelTurns(transcript, configuration, correctTranscriptTurns(transcript, correction)),
  );
}

function openingLine(block: Block): Span {
  const { start, end } = rangeOf(block.node ?? {});
  const line = /^[^\n\r]*/.exec(block.text.slice(start, end))?.[0].length ?? 0;
  return { block, start, end: start + line };
}
