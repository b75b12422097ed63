/** The text of a `colloquy.config.json`, judged with exact places. */
import * as l10n from '@vscode/l10n';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as z from 'zod/mini';
import { type ConfigurationInput, configurationSchema } from './configuration.ts';
import { type ConfigurationProblem, placed } from './configurationProblem.ts';
import type { KnownRules } from './knownRules.ts';
import { ruleProblems } from './ruleProblems.ts';

/** What a configuration file says; `input` is undefined when it has an error. */
export interface ReadConfiguration {
  readonly input: ConfigurationInput | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads a configuration file: JSON with comments and trailing commas. Rules that nobody knows are a warning. Never throws. */
export function readConfiguration(text: string, knownRules: KnownRules): ReadConfiguration {
  const bom = text.startsWith('\uFEFF') ? ' ' : '';
  const errors: ParseError[] = [];
  const tree = parseTree(bom + text.slice(bom.length), errors, { allowTrailingComma: true });
  if (errors.length > 0 || !tree) return { input: undefined, problems: syntaxProblems(text, errors) };
  const input = jsonValue(tree);
  const parsed = configurationSchema.safeParse(input);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = [...issues.flatMap((issue) => problemsOf(issue, tree)), ...ruleProblems(tree, knownRules)];
  // A name that nobody knows says nothing; what is said besides it holds.
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (problems.some(({ severity }) => severity === 'error')) return { input: undefined, problems };
  for (const { path, keys } of unknown) remove(input, path, keys);
  return { input: input as ConfigurationInput, problems };
}

function syntaxProblems(text: string, errors: readonly ParseError[]): ConfigurationProblem[] {
  const first = errors[0] ?? { error: 4 as ParseErrorCode, offset: 0, length: text.length };
  const reason = printParseErrorCode(first.error);
  const message = l10n.t('This is not valid JSON ({0}). The last valid configuration stays in force.', reason);
  return [
    { severity: 'error', message, start: first.offset, end: Math.max(first.offset + first.length, first.offset) },
  ];
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

function problemsOf(issue: z.core.$ZodIssue, tree: Node): ConfigurationProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const property = findNodeAtLocation(tree, [...path, key])?.parent?.children?.[0];
      const message = l10n.t('There is no setting “{0}”. Remove it or correct its name.', key);
      return placed(property ?? tree, message, 'warning');
    });
  }
  return [placed(nodeAt(tree, path), `${issue.message}. ${l10n.t('The last valid configuration stays in force.')}`)];
}

/** The node, or the nearest one above it that exists. */
function nodeAt(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}
