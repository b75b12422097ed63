/** What stands between a post and publishing, and how long it is. */
import type { Configuration } from '../../config/configuration.ts';
import type { Readiness } from '../../protocol.ts';
import { dueStatements, needlessStatements } from '../../rules/disclaimer/dueStatements.ts';
import { statementLabel } from '../../rules/disclaimer/statementLabel.ts';
import type { Problem } from '../../rules/rule.ts';
import type { Kept } from '../../transcript/facts/facts.ts';
import { memo } from '../../transcript/facts/memo.ts';
import { Tally } from '../../transcript/facts/tally.ts';
import type { WordCount } from '../../transcript/facts/words.ts';
import type { Block, Transcript } from '../../transcript/model.ts';
import { RoleWords } from './roleWords.ts';

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

  readonly #statements = memo(() => {
    const post = [this.#transcript, this.#transcript.disclaimer, this.#configuration] as const;
    return { due: dueStatements(...post), needless: needlessStatements(...post) };
  });

  /** Words, reading time and links of the settled transcript. */
  get figures(): Readiness['figures'] {
    const { words } = this.#count;
    const { editor, model } = this.#roles.words;
    return { words, editor, model, minutes: Math.ceil(words / WORDS_A_MINUTE), links: this.#links.sum };
  }

  /** The statements, with the place among `listed` of the problem that one is missing. */
  statements(listed: readonly Problem[]): Readiness['statements'] {
    const { due, needless } = this.#statements.value;
    const missing = listed.findIndex(({ rule }) => rule === 'missing-disclaimer');
    const told = due.map(({ statement, isMade }) => {
      const label = statementLabel(statement);
      if (isMade) return { label, state: 'made' as const };
      const own = listed.findIndex(({ data }) => data?.['statement'] === statement.id);
      const entry = own >= 0 ? own : missing;
      return { label, state: 'missing' as const, ...(entry >= 0 && { entry }) };
    });
    return [
      ...told,
      ...needless.map((statement) => ({ label: statementLabel(statement), state: 'needless' as const })),
    ];
  }
}

function linksIn({ links }: Block): number {
  return links.filter(({ form }) => form !== 'image' && form !== 'definition').length;
}
