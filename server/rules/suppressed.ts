/** Whether a comment in the post silences a problem. */
import type { BlockList } from '../transcript/blockList.ts';
import { lineAfter, lineStart } from '../transcript/lines.ts';
import { untracked } from '../transcript/memo.ts';
import { absolute, type Block, type Span, type Suppression, type Transcript } from '../transcript/model.ts';
import { countBefore } from '../transcript/sorted.ts';
import type { Problem } from './rule.ts';

/** Where one rule is silent. */
interface Silence {
  /** Starts of single lines, by their block. */
  readonly lines: ReadonlyMap<Block, ReadonlySet<number>>;
  /** Where the rule falls silent or speaks again, in order. */
  readonly turns: readonly { readonly at: number; readonly silent: boolean }[];
}

/** A test for problems of this transcript, to be used before the text is edited again; undefined where all is let through. */
export function isSuppressed(
  transcript: Transcript,
): ((problem: Pick<Problem, 'rule' | 'span'>) => boolean) | undefined {
  if (transcript.suppressions.length === 0) return undefined;
  const silences = new Map<string, Silence>();
  return ({ rule, span }) => {
    const silence = silences.get(rule) ?? silenceOf(rule, transcript);
    silences.set(rule, silence);
    const isOnLine = silence.lines.get(span.block)?.has(lineStart(span.block.text, span.start)) ?? false;
    return isOnLine || isSilentAt(silence, startOf(span));
  };
}

function silenceOf(rule: string, { suppressions, blockList }: Transcript): Silence {
  const own = suppressions.filter(({ rules }) => rules.length === 0 || rules.includes(rule));
  const lines = new Map<Block, Set<number>>();
  for (const each of own) {
    const next = each.kind === 'disable-next-line' ? nextLine(each, blockList) : undefined;
    if (next) lines.set(next.block, (lines.get(next.block) ?? new Set()).add(next.start));
  }
  const turns = own
    .filter(({ kind }) => kind !== 'disable-next-line')
    .map((each) => ({ at: startOf(each.span), silent: each.kind === 'disable' }));
  return { lines, turns: concernsFile(turns) ? [{ at: 0, silent: true }] : turns };
}

/** Places move with every edit, but not past each other. */
function startOf(span: Span): number {
  return untracked(() => absolute(span).start);
}

/** A `disable` that is never enabled again holds for the whole file: problems of the file as a whole stand at its top. */
function concernsFile(turns: Silence['turns']): boolean {
  return turns.length > 0 && turns.every(({ silent }) => silent);
}

function isSilentAt({ turns }: Silence, offset: number): boolean {
  return turns[countBefore(turns, ({ at }) => at <= offset) - 1]?.silent === true;
}

/** The next line with text on it counts, since Markdown sets a comment apart by an empty line. */
function nextLine({ span }: Suppression, blocks: BlockList): { block: Block; start: number } | undefined {
  const own = lineAfter(span.block.text, span.end);
  const rest = span.block.text.slice(own).search(/\S/);
  if (rest >= 0) return { block: span.block, start: lineStart(span.block.text, own + rest) };
  for (const block of blocks.after(span.block)) {
    const first = block.text.search(/\S/);
    if (first >= 0) return { block, start: lineStart(block.text, first) };
  }
  return undefined;
}
