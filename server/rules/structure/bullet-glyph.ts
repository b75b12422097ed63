import * as l10n from '@vscode/l10n';
import { defineRule, type Finding } from '../rule.ts';
import { type BulletLine, bulletLinesIn, bulletRuns } from './bulletLines.ts';

export default defineRule({
  id: 'bullet-glyph',
  group: 'structure',
  summary: () => l10n.t('Lists are written with `-`, not with pasted bullet signs.'),
  docs: {
    why: () =>
      l10n.t(
        'A pasted `•` is a letter like any other: browsers show no list, lines run together, and screen readers do not say how many points there are. The fix writes Markdown lists and keeps the nesting. A dash (`–`) is only a suggestion, since it may open dialogue.',
      ),
    bad: '**Editor:** What else?\n\n**Bard:** Two things:\n\n• the army\n• the police\n',
    good: '**Editor:** What else?\n\n**Bard:** Two things:\n\n- the army\n- the police\n',
  },
  severity: 'warning',
  fix: 'safe',
  facts: bulletLinesIn,
  *checkTranscript(transcript, _, facts) {
    for (const run of bulletRuns(facts, transcript.blockList)) yield findingOf(run);
  },
});

function findingOf(run: readonly BulletLine[]): Finding {
  const first = run[0]!;
  const isDash = first.glyph === '–';
  return {
    span: { block: first.block, start: first.glyphStart, end: first.glyphStart + first.glyph.length },
    message: isDash
      ? l10n.t('These lines look like a list. Markdown lists start with “-”.')
      : l10n.t('A pasted “{0}” makes no list. Write “-” instead.', first.glyph),
    fixes: [
      {
        title: l10n.t('Make it a list'),
        level: isDash ? 'suggestion' : 'safe',
        edits: levelsOf(run).map((level, at) => {
          const { block, lineStart, textStart } = run[at]!;
          return { span: { block, start: lineStart, end: textStart }, newText: `${'  '.repeat(level)}- ` };
        }),
      },
    ],
  };
}

/** Nesting levels from indentation; where that is the same, from the glyph. No line is deeper than one below the last. */
function levelsOf(run: readonly BulletLine[]): number[] {
  const open: { indent: number; glyph: string }[] = [];
  return run.map(({ indent, glyph }) => {
    const same = open.findIndex((each) => each.indent === indent && each.glyph === glyph);
    if (same >= 0) open.length = same + 1;
    else {
      while (open.length > 0 && indent < open[open.length - 1]!.indent) open.pop();
      open.push({ indent, glyph });
    }
    return open.length - 1;
  });
}
