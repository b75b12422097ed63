import * as l10n from '@vscode/l10n';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { visit } from 'unist-util-visit';
import { rangeOf } from '../../transcript/markdown.ts';
import type { Block, Transcript } from '../../transcript/model.ts';
import { defineRule, type Finding } from '../rule.ts';

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
  *checkTranscript(transcript) {
    for (const block of transcript.blocks) if (block.text.includes('][')) yield* findingsIn(block, transcript);
  },
});

function findingsIn(block: Block, { definitions }: Transcript): Finding[] {
  const findings: Finding[] = [];
  if (!block.node) return findings;
  visit(block.node, 'text', (node) => {
    const range = rangeOf(node);
    for (const match of block.text.slice(range.start, range.end).matchAll(REFERENCE)) {
      const [whole, text = '', name = ''] = match;
      if (definitions.has(normalizeIdentifier(name || text).toLowerCase())) continue;
      const start = range.start + match.index;
      const span = { block, start, end: start + whole.length };
      findings.push({
        span,
        message: l10n.t('“{0}” is defined nowhere in this post. Add the address or remove the brackets.', name || text),
        fixes: [
          {
            title: l10n.t('Remove the brackets, keep the text'),
            level: 'suggestion',
            edits: [{ span, newText: text }],
          },
        ],
      });
    }
  });
  return findings;
}
