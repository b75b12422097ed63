import * as l10n from '@vscode/l10n';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { judgedLinks } from '../links/judgedLinks.ts';
import { defineRule, type Edit, type Finding } from '../rule.ts';
import { matchesIn } from '../textMatches.ts';
import { CITATION, mayCite } from './citations.ts';
import { isHarmless } from './harmlessRemoval.ts';
import { lineRemoval } from './lineRemoval.ts';
import { shortened } from './shortened.ts';
import { trackerIn, withoutTracker } from './tracker.ts';

export default defineRule({
  id: 'citation-residue',
  group: 'residue',
  summary: () => l10n.t('No marks of a chat page’s sources are left in the text.'),
  docs: {
    why: () =>
      l10n.t(
        'Chat pages note their sources with marks such as `【12†source】`, `citeturn0search0` or `[cite: 1]`, and add `utm_source=chatgpt.com` to addresses. On the page they are shown as links; in a copy they lead nowhere. The fix takes the marks out and leaves the sentence.',
      ),
    bad: '**Editor:** When?\n\n**ChatGPT:** On 30 June 2023. citeturn0search0\n',
    good: '**Editor:** When?\n\n**ChatGPT:** On 30 June 2023.\n',
  },
  severity: 'error',
  fix: 'safe',
  *checkBlock(block, { configuration }) {
    if (block.kind !== 'code' && mayCite(block.text)) {
      for (const { start, end } of matchesIn(block, CITATION)) yield findingOf(block, { start, end });
    }
    if (!block.text.includes('utm_source')) return;
    const canonicalised = new Set(judgedLinks(block, configuration, 'form').map(({ link }) => link));
    for (const link of block.links) {
      const place = link.form === 'image' || canonicalised.has(link) ? undefined : link.targetRange;
      const tracker = place && trackerIn(block.text, place);
      if (tracker) yield trackerFinding(block, tracker);
    }
  },
});

function findingOf(block: Block, range: OffsetRange): Finding {
  const mark = block.text.slice(range.start, range.end);
  return {
    span: { block, ...range },
    message: l10n.t('“{0}” is a chat page’s mark for a source. Remove it.', shown(mark)),
    fixes: [
      {
        title: l10n.t('Remove the mark'),
        level: isHarmless(block.text, withSpace(block.text, range)) ? 'safe' : 'suggestion',
        edits: [removal(block, range)],
      },
    ],
  };
}

/** The mark as an editor sees it, without invisible characters. */
function shown(mark: string): string {
  return shortened(mark.replace(/[\uE200-\uE2FF]/g, ''), 40);
}

function removal(block: Block, { start, end }: OffsetRange): Edit {
  const removed = withSpace(block.text, { start, end });
  // Sentences that a mark held apart stay apart.
  const joins =
    /[\p{L}\p{N}.!?,;:]/u.test(block.text.charAt(removed.start - 1)) && /\p{L}/u.test(block.text.charAt(removed.end));
  return { span: { block, ...removed }, newText: joins ? ' ' : '' };
}

/** The mark with the space that it leaves over, or with its line where nothing else stands there. */
function withSpace(text: string, { start, end }: OffsetRange): OffsetRange {
  let from = start;
  let to = end;
  while (isSpace(text[from - 1])) from--;
  while (isSpace(text[to])) to++;
  const opensLine = from === 0 || isBreak(text[from - 1]);
  if (opensLine && (to === text.length || isBreak(text[to]))) return lineRemoval(text, { start, end });
  if (opensLine) return { start, end: to };
  return { start: /[\s.,;:!?)»”]|^$/.test(text.charAt(end)) ? from : start, end };
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function trackerFinding(block: Block, range: OffsetRange): Finding {
  return {
    span: { block, ...range },
    message: l10n.t('“{0}” tells that the address was copied from a chat page. Remove it.', textOf(block, range)),
    fixes: [
      {
        title: l10n.t('Remove it from the address'),
        level: 'safe',
        edits: [{ span: { block, ...withoutTracker(block.text, range) }, newText: '' }],
      },
    ],
  };
}

function textOf({ text }: Block, { start, end }: OffsetRange): string {
  return text.slice(start, end);
}
