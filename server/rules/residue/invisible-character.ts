import * as l10n from '@vscode/l10n';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { matchesIn } from '../textMatches.ts';
import { CITATION } from './citations.ts';
import { idleDirectionMarks } from './directionMarks.ts';
import { HARD_SPACES, paddingAt } from './hardSpaces.ts';
import { isHarmless } from './harmlessRemoval.ts';
import { direction, INVISIBLE, type Invisible, invisibles, type Surroundings } from './invisibleCharacters.ts';

/** Code units without which there is nothing to report; quicker than looking for characters. */
const SUSPECT = /[\u00A0\u00AD\u061C\u200B-\u200F\u202A-\u202F\u2060-\u2069\uD800-\uF8FF\uFEFF]|[\uFE00-\uFE0F]/;

export default defineRule({
  id: 'invisible-character',
  group: 'residue',
  summary: () => l10n.t('No characters stand in the text that readers cannot see.'),
  docs: {
    why: () =>
      l10n.t(
        'Chat pages and word processors leave zero-width spaces, soft hyphens and rows of no-break spaces in copied text. Nobody sees them, but they break searches, links and lines. Where they have work to do, as in emoji, in Arabic, or one no-break space before a French colon, they are left alone.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** In West\u200B Africa.\n',
    good: '**Editor:** Où ?\n\n**Bard:** Au Mali\u00A0: en Afrique. 👩‍🏫\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkBlock(block) {
    if (!SUSPECT.test(block.text)) return;
    if (block.kind === 'code' || block.kind === 'yaml' || block.kind === 'html' || block.kind === 'blank') return;
    if (block.text.search(INVISIBLE) >= 0) yield* invisibleIn(block);
    if (/[\u00A0\u202F]/.test(block.text)) yield* paddingIn(block);
  },
});

function* invisibleIn(block: Block): Iterable<Finding> {
  const cited = [...matchesIn(block, CITATION)];
  const idle = idleDirectionMarks(block.text);
  for (const { start, end, match } of matchesIn(block, INVISIBLE)) {
    const [whole, character = whole] = match;
    const isCited = cited.some((citation) => start >= citation.start && end <= citation.end);
    if (isCited || (direction.any.test(character) && !idle.has(start))) continue;
    const kind = kindOf(character);
    if (kind && !kind.isNeeded?.(around(block.text, { start, end })))
      yield findingOf(block, { start, end }, character, kind);
  }
}

/** A mark of direction in a block of Latin letters may be what sets it right in a post that is written from right to left. */
function kindOf(character: string): Pick<Invisible, 'name' | 'mayMean' | 'isNeeded'> | undefined {
  if (direction.any.test(character)) return { name: direction.name, mayMean: true };
  return invisibles.find(({ pattern }) => pattern.test(character));
}

function around(text: string, { start, end }: OffsetRange): Surroundings {
  const [before = ''] = /.$/su.exec(text.slice(Math.max(0, start - 2), start)) ?? [];
  return { before, after: String.fromCodePoint(text.codePointAt(end) ?? 32) };
}

function findingOf(
  block: Block,
  { start, end }: OffsetRange,
  character: string,
  { name, mayMean = false }: Pick<Invisible, 'name' | 'mayMean'>,
): Finding {
  const span = { block, start, end };
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    span,
    message: l10n.t('Readers cannot see this {0} ({1}). Remove it.', name(), code),
    fixes: [fix(l10n.t('Remove it'), mayMean || !isHarmless(block.text, span) ? 'suggestion' : 'safe', span, '')],
  };
}

function* paddingIn(block: Block): Iterable<Finding> {
  for (const run of matchesIn(block, HARD_SPACES)) {
    const padding = paddingAt(block.text, run);
    if (!padding) continue;
    const span = { block, start: padding.start, end: padding.end };
    yield {
      span,
      message: l10n.t(
        'There are spaces here that look ordinary and are not (no-break spaces). Write one ordinary space, or none at the end of a line.',
      ),
      fixes: [fix(l10n.t('Tidy the spaces'), padding.indents ? 'suggestion' : 'safe', span, padding.newText)],
    };
  }
}

function fix(title: string, level: Fix['level'], span: Finding['span'], newText: string): Fix {
  return { title, level, edits: [{ span, newText }] };
}
