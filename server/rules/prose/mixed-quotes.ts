import * as l10n from '@vscode/l10n';
import type { Block } from '../../transcript/model.ts';
import { type BlockFacts, defineRule, type Edit, type Finding, type Fix } from '../rule.ts';
import { type Mark, type MarkKind, marksIn } from './quoteMarks.ts';

/** How many marks of a kind a block has. */
interface Count {
  readonly straight: number;
  readonly curly: number;
}

type Counts = Readonly<Record<MarkKind, Count>>;

/** A fix that changes more than this is no correction of slips. */
const MOST_EDITS = 1000;

export default defineRule({
  id: 'mixed-quotes',
  group: 'prose',
  summary: () => l10n.t('Quotation marks and apostrophes are all straight or all curly.'),
  docs: {
    why: () =>
      l10n.t(
        'A post that was put together from a chat page, a newspaper and one’s own keyboard mixes `"` with `“` and `\'` with `’`, and readers see where it was glued. Quotation marks and apostrophes are each reported once a post, at the first of the rarer sort. Marks in code, addresses and HTML do not count, nor do inches.',
      ),
    bad: '**Editor:** Why "withdraw"?\n\n**Bard:** It was “suspended”, not "ended".\n',
    good: '**Editor:** Why "withdraw"?\n\n**Bard:** It was "suspended", not "ended".\n',
  },
  severity: 'hint',
  fix: 'suggestion',
  facts: countsIn,
  *checkTranscript(_, __, facts) {
    yield* findingOf('quotes', facts);
    yield* findingOf('apostrophes', facts);
  },
});

function countsIn(block: Block): Counts | undefined {
  const marks = marksIn(block);
  if (marks.length === 0) return undefined;
  const count = (kind: MarkKind, isCurly: boolean) =>
    marks.filter((mark) => mark.kind === kind && mark.isCurly === isCurly).length;
  const both = (kind: MarkKind): Count => ({ straight: count(kind, false), curly: count(kind, true) });
  return { quotes: both('quotes'), apostrophes: both('apostrophes') };
}

function* findingOf(kind: MarkKind, facts: BlockFacts<Counts>): Iterable<Finding> {
  let straight = 0;
  let curly = 0;
  for (const [, counts] of facts) {
    straight += counts[kind].straight;
    curly += counts[kind].curly;
  }
  if (straight === 0 || curly === 0) return;
  const rarer = curly <= straight ? 'curly' : 'straight';
  const blocks = facts.flatMap(([block, counts]) => (counts[kind][rarer] > 0 ? [block] : []));
  const [first] = blocks;
  const mark = first && rareMarks(first, kind, rarer)[0];
  if (!mark) return;
  yield {
    span: { block: first, start: mark.at, end: mark.at + 1 },
    message:
      kind === 'quotes'
        ? l10n.t('Quotation marks are mixed: {0} straight, {1} curly. Use one sort.', straight, curly)
        : l10n.t('Apostrophes are mixed: {0} straight, {1} curly. Use one sort.', straight, curly),
    fixes: Math.min(straight, curly) > MOST_EDITS ? [] : [convert(blocks, kind, rarer, facts)],
  };
}

function rareMarks(block: Block, kind: MarkKind, rarer: 'curly' | 'straight'): Mark[] {
  return marksIn(block).filter((mark) => mark.kind === kind && mark.isCurly === (rarer === 'curly'));
}

function convert(
  blocks: readonly Block[],
  kind: MarkKind,
  rarer: 'curly' | 'straight',
  facts: BlockFacts<Counts>,
): Fix {
  const written = kind === 'quotes' && rarer === 'straight' ? curlyPair(facts) : undefined;
  const signOf = ({ opens }: Mark): string => {
    if (written) return written[opens ? 0 : 1];
    if (kind === 'quotes') return '"';
    return rarer === 'curly' ? "'" : '’';
  };
  const edits = blocks.flatMap((block) =>
    rareMarks(block, kind, rarer).map((mark): Edit => {
      return { span: { block, start: mark.at, end: mark.at + 1 }, newText: signOf(mark) };
    }),
  );
  const title = rarer === 'curly' ? l10n.t('Write all of them straight') : l10n.t('Write all of them curly');
  return { title, level: 'suggestion', edits };
}

/** The curly marks that the post itself uses first: „…“, „…” or “…”. */
function curlyPair(facts: BlockFacts<Counts>): readonly [string, string] {
  const text = facts.find(([, { quotes }]) => quotes.curly > 0)?.[0].text ?? '';
  if (!text.includes('„')) return ['“', '”'];
  return ['„', text.includes('“') ? '“' : '”'];
}
