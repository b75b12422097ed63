/** The text of a configuration file, judged with exact places. */
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type ConfigurationInput, configurationSchema } from './configuration.ts';
import type { ConfigurationProblem } from './configurationProblem.ts';
import { type ExtendedPath, extendedPathProblems, extendedPaths } from './extendedPaths.ts';
import type { KnownRules } from './knownRules.ts';
import { ruleProblems } from './ruleProblems.ts';
import { meantIssues, schemaProblems } from './schemaProblems.ts';
import { statementNameProblems } from './statementNames.ts';
import { syntaxProblem } from './syntaxProblem.ts';

/** What a configuration file says; `input` is undefined when it has an error, and then it extends nothing. */
export interface ReadConfiguration {
  readonly input: ConfigurationInput | undefined;
  readonly extended: readonly ExtendedPath[];
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads a configuration file: JSON with comments and trailing commas. Names that nobody knows are a warning. Never throws. */
export function readConfiguration(text: string, knownRules: KnownRules): ReadConfiguration {
  const bom = text.startsWith('\uFEFF') ? ' ' : '';
  const errors: ParseError[] = [];
  const tree = parseTree(bom + text.slice(bom.length), errors, { allowTrailingComma: true });
  if (errors.length > 0 || !tree)
    return { input: undefined, extended: [], problems: [syntaxProblem(text, errors, tree)] };
  const input = jsonValue(tree);
  const parsed = configurationSchema.safeParse(input);
  const issues = parsed.success ? [] : meantIssues(parsed.error.issues);
  const problems = [
    ...schemaProblems(issues, tree),
    ...ruleProblems(tree, knownRules),
    ...extendedPathProblems(tree),
    ...statementNameProblems(tree),
  ];
  if (problems.some(({ severity }) => severity === 'error')) return { input: undefined, extended: [], problems };
  // A name that nobody knows says nothing; what is said besides it holds.
  for (const issue of issues) if (issue.code === 'unrecognized_keys') remove(input, issue.path, issue.keys);
  return { input: input as ConfigurationInput, extended: extendedPaths(tree), problems };
}

function remove(input: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const owner = path.reduce<object>((value, step) => Reflect.get(value, step), input as object);
  for (const key of keys) Reflect.deleteProperty(owner, key);
}

/** The value of a node, without prototype tricks of a `__proto__` key. */
function jsonValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(jsonValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[key.value, jsonValue(value)]] : [],
    ),
  );
}
