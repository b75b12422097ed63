/** What a rule is, and what it reports. */
import type { Configuration } from '../config/configuration.ts';
import type { KeptSource } from '../source/keptSource.ts';
import type { Source } from '../source/sourceFile.ts';
import type { FactOf } from '../transcript/facts/facts.ts';
import type { Block, Span, Suppression, Transcript } from '../transcript/model.ts';
import type { LinkAnswer, LinkAnswers } from '../wikipedia/linkAnswers.ts';

/** How loud a problem is. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** `safe` keeps the author's content, is idempotent and is what fix-all applies; the rest is a `suggestion`. */
export type FixLevel = 'safe' | 'suggestion';

/** Replaces the span by the text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A repair as data: minimal edits that do not overlap. */
export interface Fix {
  readonly title: string;
  readonly level: FixLevel;
  readonly edits: readonly Edit[];
}

/** What an editor can do besides changing the text. */
export type Action =
  | { readonly title: string; readonly command: 'allow-host'; readonly host: string }
  | { readonly title: string; readonly command: 'link-to-wikipedia' | 'link-in-post-language' }
  | { readonly title: string; readonly command: 'compare-with-source' };

/** What a check finds; the runner adds rule and severity. */
export interface Finding {
  readonly span: Span;
  /** What is wrong and what to do, localised. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly actions?: readonly Action[];
  /** For scripts, e.g. `{ statement: 'inaccuracy' }`. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A finding with the rule that made it. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** What an option can be set to: a value of the kind of its default. */
export type OptionValue = boolean | number | string | readonly string[];

/** What a rule can be told besides its severity. */
export interface RuleOption<V extends OptionValue = OptionValue> {
  readonly default: V;
  /** One plain sentence, localised. */
  readonly about: () => string;
}

/** What a check may look at beside its block or index. */
export interface RuleContext<O = Readonly<Record<string, OptionValue>>> {
  readonly configuration: Configuration;
  /** The options of the rule, by name: as configured, else their defaults. */
  readonly options: O;
  /** The conversation that the post was made of, where one lies beside it. */
  readonly source?: KeptSource | undefined;
  /** What Wikipedia answered so far about the articles that are linked; what it was not asked is not in it. */
  readonly wikipedia?: LinkAnswers | undefined;
}

/** The page of a rule: its examples are run as tests. */
export interface RuleDocs {
  /** Why an editor should care: Markdown, localised. */
  readonly why: () => string;
  /** A transcript on which the rule reports. */
  readonly bad: string;
  /** A transcript on which it does not. */
  readonly good: string;
  /** The post that both are compared with, for a rule that compares. */
  readonly beside?: string;
  /** The conversation that both were made of, for a rule that needs one. */
  readonly source?: Source;
  /** What Wikipedia says of the articles that both link, for a rule that needs it. */
  readonly wikipedia?: Readonly<Record<string, LinkAnswer>>;
}

/** What a rule compares of one post with others. */
export interface Summary<V> {
  /** Where a problem is shown. */
  readonly span: Span;
  /** What a replacement takes the place of: it is put at the first, the others go. */
  readonly replaceable?: readonly Span[];
  /** Plain data, since posts are read one after another, or in other processes. */
  readonly value: V;
}

/** A post among others. */
export interface ComparedPost<V> {
  /** What messages call it. */
  readonly name: string;
  readonly value: V;
}

/** What a comparison finds in one of the posts. */
export interface Difference<V> extends Pick<Finding, 'message' | 'data'> {
  readonly post: ComparedPost<V>;
  /** What may stand there instead, as a suggestion. */
  readonly replacement?: { readonly title: string; readonly newText: string };
}

/** A rule. It checks a block alone, the transcript's index (turns, headings, notes, links), or several posts. */
export interface Rule {
  /** Kebab-case: file name, diagnostic code, settings key, docs page and fixture name. */
  readonly id: string;
  readonly group: 'structure' | 'disclaimer' | 'links' | 'residue' | 'prose' | 'consistency';
  /** One plain sentence, localised. */
  readonly summary: () => string;
  readonly docs: RuleDocs;
  readonly severity: Severity;
  /** The best fix it can offer. */
  readonly fix?: FixLevel;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Primary tags of the languages that it knows; it is silent on posts in others. Undefined: it knows all. */
  readonly languages?: readonly string[];
  /** Whether it says something only of posts beside which a source lies. */
  readonly needsSource?: boolean;
  /** Whether it says something only of links about which Wikipedia was asked. It draws `askedLinks`. */
  readonly needsWikipedia?: boolean;
  readonly checkBlock?: (block: Block, context: RuleContext) => Iterable<Finding>;
  /** What it needs to know of single blocks to check the transcript: small, plain data; undefined for most blocks. */
  readonly facts?: FactOf<unknown>;
  /** `facts` are those that the rule draws. What it reads of other blocks is checked again whenever they change. */
  readonly checkTranscript?: (
    transcript: Transcript,
    context: RuleContext,
    facts: BlockFacts<unknown>,
  ) => Iterable<Finding>;
  /** What it compares of a post; undefined for a post that it leaves out. */
  readonly summarise?: (transcript: Transcript, context: RuleContext) => Summary<unknown> | undefined;
  /** Compares posts, in the order in which they were given; each comes with what `summarise` said of it. */
  readonly comparePosts?: (posts: readonly ComparedPost<unknown>[]) => Iterable<Difference<unknown>>;
  /** Checks the comments that silence rules once the other rules have run; only for posts that have such comments. */
  readonly checkSuppressions?: (report: SuppressionReport) => Iterable<Finding>;
}

/** What became of the comments that silence rules. */
export interface SuppressionReport {
  readonly transcript: Transcript;
  /** The ids of all rules. */
  readonly known: ReadonlySet<string>;
  /** The ids of the rules that have judged the post: those that are on and know its language. */
  readonly judged: ReadonlySet<string>;
  /** Whether a comment silences a problem of a rule, or of any rule; for an `enable`, whether it ends such a silence. */
  isUsed(comment: Suppression, rule?: string): boolean;
}

/** The facts of a rule, by block in the order of the text. */
export type BlockFacts<T> = readonly (readonly [Block, T])[];

/** A rule whose facts, options and summaries have types. */
type RuleWith<T, O extends Readonly<Record<string, OptionValue>>, V> = Omit<
  Rule,
  'facts' | 'options' | 'checkBlock' | 'checkTranscript' | 'summarise' | 'comparePosts'
> & {
  readonly facts?: FactOf<T>;
  readonly options?: { readonly [K in keyof O]: RuleOption<O[K]> };
  readonly checkBlock?: (block: Block, context: RuleContext<O>) => Iterable<Finding>;
  readonly checkTranscript?: (
    transcript: Transcript,
    context: RuleContext<O>,
    facts: BlockFacts<T>,
  ) => Iterable<Finding>;
  readonly summarise?: (transcript: Transcript, context: RuleContext<O>) => Summary<V> | undefined;
  readonly comparePosts?: (posts: readonly ComparedPost<V>[]) => Iterable<Difference<V>>;
};

/** Declares a rule. */
export function defineRule<
  T = never,
  O extends Readonly<Record<string, OptionValue>> = Record<never, never>,
  V = never,
>(rule: RuleWith<T, O, V>): Rule {
  return rule as unknown as Rule;
}
