/** Which comments of a post silence which problems. */

import { untracked } from '../transcript/facts/memo.ts';
import { countBefore } from '../transcript/facts/sorted.ts';
import type { BlockList } from '../transcript/markdown/blockList.ts';
import { absolute, type Block, type Span, type Suppression, type Transcript } from '../transcript/model.ts';
import { lineAfter, lineStart } from '../transcript/text/lines.ts';
import { rules } from './index.ts';
import type { Problem } from './rule.ts';

/** A comment that names no rule silences all but these, which judge it. */
const judges = new Set(rules.flatMap(({ id, checkSuppressions }) => (checkSuppressions ? [id] : [])));

/** Where one rule is silent. */
interface Silence {
  /** The comments for single lines, by the line's block and start. */
  readonly lines: ReadonlyMap<Block, ReadonlyMap<number, Suppression>>;
  /** Where the rule falls silent, by which comment, or speaks again; in order. */
  readonly turns: readonly { readonly at: number; readonly by: Suppression | undefined }[];
  /** For each `enable` the comment whose silence it ends. */
  readonly ended: ReadonlyMap<Suppression, Suppression>;
}

/** The comments of a transcript and what each is good for; to be used before the text is edited again. */
export class Suppressions {
  readonly #transcript: Transcript;
  readonly #silences = new Map<string, Silence>();
  /** The comments that silenced something, by rule. */
  readonly #used = new Map<string, Set<Suppression>>();

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
  }

  /** Whether a comment silences the problem; one is then known to be used. */
  silence({ rule, span }: Pick<Problem, 'rule' | 'span'>): boolean {
    const { lines, turns } = this.#of(rule);
    const offset = startOf(span);
    const by =
      turns[countBefore(turns, ({ at }) => at <= offset) - 1]?.by ??
      lines.get(span.block)?.get(lineStart(span.block.text, span.start));
    if (!by) return false;
    const used = this.#used.get(rule) ?? new Set();
    this.#used.set(rule, used.add(by));
    return true;
  }

  /** Whether a comment has silenced a problem of the rule, or of any; an `enable` is used where it ends such a silence. */
  isUsed(comment: Suppression, rule?: string): boolean {
    if (rule === undefined) return [...this.#used.keys()].some((each) => this.isUsed(comment, each));
    const silencing = comment.kind === 'enable' ? this.#of(rule).ended.get(comment) : comment;
    return silencing !== undefined && this.#used.get(rule)?.has(silencing) === true;
  }

  #of(rule: string): Silence {
    const silence = this.#silences.get(rule) ?? silenceOf(rule, this.#transcript);
    this.#silences.set(rule, silence);
    return silence;
  }
}

function silenceOf(rule: string, { suppressions, blockList }: Transcript): Silence {
  const own = suppressions.filter(({ kind, rules: named }) =>
    kind === 'unknown' ? false : named.length === 0 ? !judges.has(rule) : named.some(({ id }) => id === rule),
  );
  const lines = linesOf(own, blockList);
  const turns: { at: number; by: Suppression | undefined }[] = [];
  const ended = new Map<Suppression, Suppression>();
  for (const each of own) {
    if (each.kind === 'disable-next-line') continue;
    const before = turns.at(-1)?.by;
    if (each.kind === 'disable') turns.push({ at: startOf(each.span), by: before ?? each });
    else if (before) {
      turns.push({ at: startOf(each.span), by: undefined });
      ended.set(each, before);
    }
  }
  // A `disable` that is never enabled again holds for the whole file: problems of the file as a whole stand at its top.
  const [first] = turns;
  return { lines, turns: first && ended.size === 0 ? [{ at: 0, by: first.by }] : turns, ended };
}

function linesOf(own: readonly Suppression[], blocks: BlockList): Map<Block, Map<number, Suppression>> {
  const lines = new Map<Block, Map<number, Suppression>>();
  for (const each of own) {
    const next = each.kind === 'disable-next-line' ? nextLine(each, blocks) : undefined;
    if (!next) continue;
    const known = lines.get(next.block) ?? new Map<number, Suppression>();
    if (!known.has(next.start)) lines.set(next.block, known.set(next.start, each));
  }
  return lines;
}

/** Places move with every edit, but not past each other. */
function startOf(span: Span): number {
  return untracked(() => absolute(span).start);
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
