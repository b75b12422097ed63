import * as l10n from '@vscode/l10n';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { someOf } from '../../transcript/facts/facts.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { defineRule, type Finding } from '../rule.ts';
import { matchesIn } from '../textMatches.ts';

/**
 * A lone `[x]` is ordinary text; only `[text][name]` and `[text][]` show the will to link. Numbers (`[1][2]`) cite
 * sources, and what follows a word at once is a subscript.
 */
const REFERENCE = /(?<![\p{L}\p{N}_\])])\[(?!\d+\]\[\d*\])([^[\]\\]{1,300})\]\[([^[\]\\]{0,300})\]/gu;

export default defineRule({
  id: 'broken-reference',
  group: 'links',
  summary: () => l10n.t('A reference link has a definition.'),
  docs: {
    why: () =>
      l10n.t(
        'A link written `[text][name]` needs a line `[name]: https://…` somewhere in the post. Without it readers see the brackets.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** In [Mali][mali-article].\n',
    good: '**Editor:** Where?\n\n**Bard:** In [Mali][mali-article].\n\n[mali-article]: https://en.wikipedia.org/wiki/Mali\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  facts: referencesIn,
  *checkTranscript({ definitions }, _, facts) {
    for (const [block, references] of facts)
      for (const reference of references)
        if (!definitions.has(normalizeIdentifier(reference.name).toLowerCase())) yield findingOf(block, reference);
  },
});

/** What looks like a reference and was not read as one. */
interface Reference extends OffsetRange {
  readonly text: string;
  readonly name: string;
}

function referencesIn(block: Block): readonly Reference[] | undefined {
  if (!block.text.includes('][')) return undefined;
  const found = [...matchesIn(block, REFERENCE)];
  return someOf(
    found.map(({ start, end, match: [, text = '', name = ''] }) => ({ start, end, text, name: name || text })),
  );
}

function findingOf(block: Block, { start, end, text, name }: Reference): Finding {
  const span = { block, start, end };
  return {
    span,
    message: l10n.t('“{0}” is defined nowhere in this post. Add the address or remove the brackets.', name),
    fixes: [
      {
        title: l10n.t('Remove the brackets, keep the text'),
        level: 'suggestion',
        edits: [{ span, newText: text }],
      },
    ],
  };
}
