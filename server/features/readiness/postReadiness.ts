/** What stands between a post and publishing, and how long it is. */
import type { Configuration } from '../../config/configuration.ts';
import type { Readiness, ReadinessGroup } from '../../protocol.ts';
import { isToFix } from '../../rules/check.ts';
import { dueStatements } from '../../rules/disclaimer/dueStatements.ts';
import { statementLabel } from '../../rules/disclaimer/statementLabel.ts';
import { grouped } from '../../rules/grouped.ts';
import { rules } from '../../rules/index.ts';
import type { Problem, Rule } from '../../rules/rule.ts';
import type { Kept } from '../../transcript/facts/facts.ts';
import { memo } from '../../transcript/facts/memo.ts';
import { Tally } from '../../transcript/facts/tally.ts';
import type { WordCount } from '../../transcript/facts/words.ts';
import type { Block, Transcript } from '../../transcript/model.ts';
import { RoleWords } from './roleWords.ts';

/** So many problems of a group are listed; who has more of a kind mends some first. */
const MOST = 8;

/** Adults read English prose at 238 words a minute: M. Brysbaert, Journal of Memory and Language 109 (2019), read 2026-11. */
const WORDS_A_MINUTE = 238;

/** Keeps the figures and the checklist of a post while it is edited. */
export class PostReadiness {
  /** What it needs to know of single blocks. */
  readonly facts: readonly Kept[];
  readonly #transcript: Transcript;
  readonly #configuration: Configuration;
  readonly #count: WordCount;
  readonly #roles: RoleWords;
  readonly #links = new Tally(linksIn);

  constructor(transcript: Transcript, configuration: Configuration, count: WordCount) {
    this.#transcript = transcript;
    this.#configuration = configuration;
    this.#count = count;
    this.#roles = new RoleWords(transcript, count);
    this.facts = [this.#roles, this.#links];
  }

  readonly #statements = memo(() => dueStatements(this.#transcript, this.#transcript.disclaimer, this.#configuration));

  /** Words, reading time and links of the settled transcript. */
  get figures(): Readiness['figures'] {
    const { words } = this.#count;
    const { editor, model } = this.#roles.words;
    return { words, editor, model, minutes: Math.ceil(words / WORDS_A_MINUTE), links: this.#links.sum };
  }

  /** The statements that are due, with the place among `listed` of the problem that one is missing. */
  statements(listed: readonly Problem[]): Readiness['statements'] {
    const missing = listed.findIndex(({ rule }) => rule === 'missing-disclaimer');
    return this.#statements.value.map(({ statement, isMade }) => {
      const own = listed.findIndex(({ data }) => data?.['statement'] === statement.id);
      const entry = own >= 0 ? own : missing;
      return { label: statementLabel(statement), isMade, ...(!isMade && entry >= 0 && { entry }) };
    });
  }
}

/** The problems to fix by group, and those that are listed, in the order of the entries. */
export function listedProblems(problems: readonly Problem[]): { groups: ReadinessGroup[]; listed: Problem[] } {
  groupOf ??= new Map(rules.map(({ id, group }) => [id, group]));
  const known = groupOf;
  const found = grouped(problems.filter(isToFix), ({ rule, severity }) =>
    severity === 'error' ? 'error' : (known.get(rule) ?? 'structure'),
  );
  const listed: Problem[] = [];
  const groups = order.flatMap((group): ReadinessGroup[] => {
    const all = found.get(group) ?? [];
    const shown = all.slice(0, MOST);
    listed.push(...shown);
    const entries = shown.map(({ message, severity }) => ({ message, severity }));
    return all.length > 0 ? [{ group, entries, more: all.length - shown.length }] : [];
  });
  return { groups, listed };
}

const order: readonly ReadinessGroup['group'][] = [
  'error',
  'structure',
  'disclaimer',
  'links',
  'residue',
  'prose',
  'consistency',
];

let groupOf: ReadonlyMap<string, Rule['group']> | undefined;

function linksIn({ links }: Block): number {
  return links.filter(({ form }) => form !== 'image' && form !== 'definition').length;
}
