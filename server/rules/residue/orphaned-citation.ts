import * as l10n from '@vscode/l10n';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { defineRule, type Finding } from '../rule.ts';
import { matchesIn } from '../textMatches.ts';

/** Fewer than these may be anything. */
const SEVERAL = 3;

const NUMBERS = String.raw`\[\^?\d{1,3}(?:_\d{1,3})?\]`;
/** What cites stands at the end of a sentence: behind its mark, or between it and a word. */
const MARK = new RegExp(
  [
    String.raw`(?<=[.!?…][)”"»]?)((?:${NUMBERS}){1,12})(?=\s|$)`,
    String.raw`(?<=[.!?…][)”"»]?[ \u00A0])((?:${NUMBERS}){1,12})(?=[ \t]*(?:[\r\n]|$))`,
    String.raw`(?<=(?:\p{L}{3}|\d{4}|\d%)[)”"»]?[ \u00A0]?)((?:${NUMBERS}){1,12})(?=[.!?…](?:\s|$))`,
  ].join('|'),
  'gu',
);
/** Quick to rule out. */
const NUMBER = /\[\^?\d/;
const EACH = /\d{1,3}(?:_\d{1,3})?/g;
/** A line of a list of sources. */
const ENTRY = /(?:^|[\n\r])[ \t>*+-]*\[(\d{1,3})\][:.]? /g;
const SOURCES =
  /^[#*_\s]*(?:sources?|references|citations|bibliography|notes|footnotes|quellen|literatur|nachweise|références|bibliographie|fuentes|referencias|fontes|referências|fonti|riferimenti)[ \u00A0*_]*(?::|$|[\r\n])/i;

export default defineRule({
  id: 'orphaned-citation',
  group: 'residue',
  summary: () => l10n.t('Numbers that cite sources have sources to lead to.'),
  docs: {
    why: () =>
      l10n.t(
        'Answers of search models end their sentences with `[1]` or `[^1_2]`. The list of sources often stays behind on the chat page; readers then see numbers that lead nowhere. Add the sources or remove the numbers.',
      ),
    bad: '**Editor:** What happened?\n\n**Perplexity:** The mission ended.[1] The vote was unanimous.[2] The troops left.[1][3]\n',
    good: '**Editor:** What happened?\n\n**Perplexity:** The mission ended. The vote was unanimous. The troops left.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  facts: numbersIn,
  *checkTranscript(_, __, facts) {
    if (facts.some(([, { listsSources }]) => listsSources)) return;
    const given = new Set(facts.flatMap(([, { entries }]) => entries));
    const orphans = facts.flatMap(([block, { marks }]) =>
      marks.filter(({ numbers }) => !numbers.some((each) => given.has(each))).map((mark) => [block, mark] as const),
    );
    if (orphans.length < SEVERAL) return;
    for (const [block, mark] of orphans) yield findingOf(block, mark);
  },
});

/** Numbers that cite. */
interface Mark extends OffsetRange {
  readonly numbers: readonly string[];
}

interface Numbers {
  readonly marks: readonly Mark[];
  /** The numbers that a list of sources explains. */
  readonly entries: readonly string[];
  readonly listsSources: boolean;
}

function numbersIn(block: Block): Numbers | undefined {
  if (block.kind === 'code') return undefined;
  const listsSources = SOURCES.test(block.text.slice(0, 60));
  const { text } = block;
  const holdsNumbers = NUMBER.test(text);
  const entries = holdsNumbers ? [...text.matchAll(ENTRY)].map(([, number = '']) => number) : [];
  const marks = holdsNumbers && text.search(MARK) >= 0 ? marksIn(block) : [];
  return listsSources || entries.length > 0 || marks.length > 0 ? { marks, entries, listsSources } : undefined;
}

function marksIn(block: Block): Mark[] {
  return [...matchesIn(block, MARK)].map(({ start, end, match }) => ({
    start,
    end,
    numbers: match[0].match(EACH) ?? [],
  }));
}

function findingOf(block: Block, { start, end }: Mark): Finding {
  const space = /[ \u00A0]$/.test(block.text.slice(0, start)) ? 1 : 0;
  return {
    span: { block, start, end },
    message: l10n.t(
      '“{0}” cites a source that this post does not give. Add it or remove the number.',
      block.text.slice(start, end),
    ),
    fixes: [
      {
        title: l10n.t('Remove the number'),
        level: 'suggestion',
        edits: [{ span: { block, start: start - space, end }, newText: '' }],
      },
    ],
  };
}
