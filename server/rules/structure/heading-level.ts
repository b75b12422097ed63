import * as l10n from '@vscode/l10n';
import { untracked } from '../../transcript/facts/memo.ts';
import { countBefore } from '../../transcript/facts/sorted.ts';
import { type Block, type Heading, spanOf, type Transcript, type Turn } from '../../transcript/model.ts';
import { defineRule } from '../rule.ts';
import { setLevel } from './headingEdits.ts';

export default defineRule({
  id: 'heading-level',
  group: 'structure',
  summary: () => l10n.t('Headings inside turns start at level 3 and skip no level.'),
  docs: {
    why: () =>
      l10n.t(
        'The title is level 1 and the turns stand below it. A heading inside an answer that is as large as the title, or that jumps from `##` to `####`, breaks the outline that screen readers and tables of contents use.',
      ),
    bad: '# Mali\n\n**Editor:** What next?\n\n**Bard:** Two things.\n\n##### Soon\n\nAn election.\n',
    good: '# Mali\n\n**Editor:** What next?\n\n**Bard:** Two things.\n\n### Soon\n\nAn election.\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkTranscript(transcript, { configuration }) {
    const labelsAreHeadings = configuration.labelStyle === 'heading';
    for (const [heading, level] of wantedLevels(transcript, labelsAreHeadings ? 4 : 3)) {
      yield {
        span: spanOf(heading.block),
        message: l10n.t('This heading should be level {0} here, not {1}.', level, heading.level),
        fixes: [
          { title: l10n.t('Make it a level-{0} heading', level), level: 'safe', edits: setLevel(heading.block, level) },
        ],
      };
    }
  },
});

/** The headings whose level must change, nesting kept; level 1 is the matter of `multiple-titles`. */
function wantedLevels(transcript: Transcript, least: number): [Heading, number][] {
  const { headings, turns, noted } = transcript;
  if (turns.length === 0) return [];
  const isBetween = divides(transcript, new Set(turns.filter(opensBlock).map(({ opening }) => opening.block)));
  const wanted: [Heading, number][] = [];
  let open: { written: number; level: number }[] = [];
  let last: unknown;
  for (const heading of headings) {
    if (heading.level === 1) continue;
    const at = untracked(() => countBefore(turns, ({ opening }) => opening.block.start <= heading.block.start)) - 1;
    const turn = at < 0 || noted.has(heading.block) || isBetween(heading) ? undefined : turns[at];
    if (turn !== last) open = [];
    last = turn;
    open = open.filter(({ written }) => written < heading.level);
    const parent = open[open.length - 1]?.level ?? (turn ? least : 2) - 1;
    const level = Math.min(parent + 1, 6);
    open.push({ written: heading.level, level });
    if (level !== heading.level) wanted.push([heading, level]);
  }
  return wanted;
}

/** A level-2 heading after which its turn says nothing more divides the post; the next label stands below it. */
function divides({ blockList, noted }: Transcript, opening: ReadonlySet<Block>) {
  return ({ block, level }: Heading): boolean => {
    if (level !== 2) return false;
    for (const next of blockList.after(block)) {
      if (next.kind !== 'yaml' && next.kind !== 'blank' && !noted.has(next)) return opening.has(next);
    }
    return true;
  };
}

/** Whether nothing that somebody else says stands before the label in its block. */
function opensBlock({ opening }: Turn): boolean {
  return opening.start === 0;
}
