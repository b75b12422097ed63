/** What a rule's fixture is: texts with marks around the places where the rule must report, and nowhere else. */
import { type Configuration, type ConfigurationInput, configurationSchema } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { applyChanges, changesOf, safeChanges } from '../../server/rules/applyFixes.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import { comparePosts, summariesOf } from '../../server/rules/comparePosts.ts';
import { rules } from '../../server/rules/index.ts';
import type { Problem } from '../../server/rules/rule.ts';
import type { KeptSource } from '../../server/source/keptSource.ts';
import { absolute, type OffsetRange } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import type { LinkAnswer } from '../../server/wikipedia/linkAnswers.ts';

/** One text and what the rule makes of it. */
export interface Case {
  readonly name: string;
  /** `⟦…⟧` around each problem; none where the rule must be silent. */
  readonly text: string;
  /** The text after the rule's safe fixes; left out where there is none. */
  readonly fixed?: string;
  /** The text after the first suggestion for the first problem. */
  readonly suggested?: string;
  /** A piece of each problem's message, in order. */
  readonly messages?: readonly string[];
  readonly configuration?: ConfigurationInput;
  /** Other posts of the blog, marked likewise, for a rule that compares posts; the text is the last, `post.md`. */
  readonly beside?: Texts;
  /** What lies beside the post, for a rule that needs a source. */
  readonly source?: KeptSource;
  /** What Wikipedia says of articles, by `articleKey`, for a rule that needs it. */
  readonly wikipedia?: Readonly<Record<string, LinkAnswer>>;
}

/** What a post is judged with besides its text. */
export interface Surroundings extends Pick<Case, 'source' | 'wikipedia'> {
  readonly beside?: Texts;
}

/** The cases of one rule. */
export interface Fixture {
  readonly rule: string;
  readonly cases: readonly Case[];
}

/** Declares the fixture of a rule. */
export function fixture(rule: string, cases: readonly Case[]): Fixture {
  return { rule, cases };
}

/** A complete disclaimer for a post without links. */
export const NOTE =
  '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021.\n';

/** A text without its marks, and the ranges they stood around, in order of their start. */
export function withoutMarks(marked: string): { text: string; ranges: OffsetRange[] } {
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') {
      const range = { start: text.length, end: -1 };
      open.push(range);
      ranges.push(range);
    } else if (part === '⟧') open.pop()!.end = text.length;
    else text += part;
  }
  return { text, ranges };
}

/** A configuration with the defaults filled in. */
export function configure(input: ConfigurationInput = {}): Configuration {
  return configurationSchema.parse(input);
}

/** Texts by the names of their files, in order. */
export type Texts = Readonly<Record<string, string>>;

/** The problems that one rule finds in the post, beside others. */
export function problemsOf(
  rule: string,
  text: string,
  configuration: Configuration,
  { beside = {}, ...surroundings }: Surroundings = {},
): Problem[] {
  return problemsAmong(rule, { ...beside, 'post.md': text }, configuration, surroundings)['post.md'] ?? [];
}

const silence = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));

/** The problems that one rule finds in each of several posts. */
export function problemsAmong(
  rule: string,
  texts: Texts,
  configuration: Configuration,
  { source, wikipedia }: Omit<Surroundings, 'beside'> = {},
): Record<string, Problem[]> {
  const alone = withoutOthers(rule, configuration);
  const answers = wikipedia && new Map(Object.entries(wikipedia));
  const posts = Object.entries(texts).map(([name, text]) => {
    const transcript = parseTranscript(text, parseOptions(configuration));
    const problems = checkTranscript(transcript, alone, source, answers);
    return { name, summaries: summariesOf(transcript, alone), problems };
  });
  const compared = comparePosts(posts);
  const found = posts.map((post) => [post.name, [...post.problems, ...(compared.get(post) ?? [])]] as const);
  return Object.fromEntries(found.map(([name, problems]) => [name, problems.filter((each) => each.rule === rule)]));
}

/** Other rules cost time; what judges the comments that silence them needs them. */
function withoutOthers(rule: string, configuration: Configuration): Configuration {
  if (rules.some(({ id, checkSuppressions }) => id === rule && checkSuppressions)) return configuration;
  const { [rule]: _, ...others } = silence;
  return { ...configuration, rules: { ...configuration.rules, ...others } };
}

/** Where problems stand in the text. */
export function rangesOf(problems: readonly Problem[]): OffsetRange[] {
  return problems.map(({ span }) => absolute(span));
}

/** The text after one round of the rule's safe fixes. */
export function fixedOnce(
  rule: string,
  text: string,
  configuration: Configuration,
  surroundings?: Surroundings,
): string {
  return applyChanges(text, safeChanges(problemsOf(rule, text, configuration, surroundings)));
}

/** The text after the first suggestion for a problem; undefined where it has none. */
export function suggestedFor(problem: Problem | undefined, text: string): string | undefined {
  const fix = problem?.fixes.find(({ level }) => level === 'suggestion');
  return fix && applyChanges(text, changesOf(fix));
}
