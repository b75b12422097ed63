import * as l10n from '@vscode/l10n';
import type { Block, Label, Link } from '../../transcript/model.ts';
import type { SpeakerTable } from '../../transcript/speakers/speakers.ts';
import { type BlockFacts, defineRule, type Finding, type RuleContext } from '../rule.ts';
import { classOf } from './judgedLinks.ts';
import { unlink } from './linkEdits.ts';

export default defineRule({
  id: 'link-in-label',
  group: 'links',
  summary: () => l10n.t('The label of a turn is no link.'),
  docs: {
    why: () =>
      l10n.t(
        'A label says who speaks, over and over; a link in it asks to be clicked each time and tempts readers away from the answer. Link the model once, where the text speaks of it.',
      ),
    bad: '**Editor:** Where?\n\n**[Bard](https://en.wikipedia.org/wiki/Bard_(chatbot)):** In Mali.\n',
    good: '**Editor:** Where?\n\n**Bard:** In Mali.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  facts: linkedName,
  *checkTranscript(transcript, context, facts) {
    for (const { label } of transcript.turns)
      if (label && MAY_LINK.test(label.written)) yield* linksInLabel(label, context);
    if (facts.length === 0) return;
    yield* aroundLabels(facts, transcript.speakers, context);
  },
});

const MAY_LINK = /[[<]/;

function* linksInLabel({ span }: Label, context: RuleContext): Iterable<Finding> {
  for (const link of span.block.links)
    if (span.start <= link.start && link.end <= span.end) yield* findingsOf(span.block, link, context);
}

/** A bold name and its colon, as they stand in a link. */
const NAME = /^(\*\*|__)([^*_:：]{1,48})(?:[:：]\1|\1[:：])$/;

/** The name in a link that keeps it from being read as a label: `[**Bard:**](…)`, `[**Bard**](…):`. */
function linkedName({ kind, text, links: [link] }: Block): string | undefined {
  if (kind !== 'paragraph' || !/^ {0,3}\[(?:\*\*|__)/.test(text)) return undefined;
  if (link?.form !== 'inline' || !link.textRange || text.slice(0, link.start).trim() !== '') return undefined;
  const colon = /^[:：]/.exec(text.slice(link.end, link.end + 1))?.[0] ?? '';
  return NAME.exec(text.slice(link.textRange.start, link.textRange.end) + colon)?.[2]?.trim();
}

function* aroundLabels(facts: BlockFacts<string>, speakers: SpeakerTable, context: RuleContext): Iterable<Finding> {
  for (const [block, name] of facts) {
    const [link] = speakers.resolve(name) ? block.links : [];
    if (link) yield* findingsOf(block, link, context);
  }
}

/** Elsewhere than to Wikipedia no link is wanted anyhow, and another rule says so. */
const TOLD: ReadonlySet<string> = new Set(['elsewhere', 'lookalike', 'unsafe']);

function* findingsOf(block: Block, link: Link, { configuration }: RuleContext): Iterable<Finding> {
  const fixes = unlink(block, link);
  if (fixes.length === 0 || TOLD.has(classOf(link, configuration).kind)) return;
  yield {
    span: { block, start: link.start, end: link.end },
    message: l10n.t('This label is a link. Labels say who speaks: remove the link, keep the name.'),
    fixes,
  };
}
