/** What a configuration file says of rules and options that do not exist, or are of another kind. */
import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { type ConfigurationProblem, placed } from './configurationProblem.ts';
import type { KnownRules } from './knownRules.ts';
import { unknownName } from './unknownName.ts';

/** Unknown names are warnings; values of the wrong kind are errors. */
export function ruleProblems(tree: Node, known: KnownRules): ConfigurationProblem[] {
  const overrides = findNodeAtLocation(tree, ['overrides'])?.children ?? [];
  return [tree, ...overrides].flatMap((settings) => problemsIn(findNodeAtLocation(settings, ['rules']), known));
}

function problemsIn(rules: Node | undefined, known: KnownRules): ConfigurationProblem[] {
  return entriesOf(rules).flatMap(([key, setting]) => {
    const options = known.get(key.value);
    if (!options)
      return [
        placed(key, unknownName(l10n.t('There is no rule “{0}”.', key.value), key.value, known.keys()), 'warning'),
      ];
    if (setting.type !== 'object') return [];
    return entriesOf(setting).flatMap(([name, value]) => optionProblems(key.value, options, name, value));
  });
}

function optionProblems(
  rule: string,
  options: ReadonlyMap<string, unknown>,
  name: Node,
  value: Node,
): ConfigurationProblem[] {
  if (name.value === 'severity') return [];
  const example = options.get(name.value);
  if (example === undefined)
    return [
      placed(
        name,
        unknownName(l10n.t('The rule “{0}” has no option “{1}”.', rule, name.value), name.value, [
          ...options.keys(),
          'severity',
        ]),
        'warning',
      ),
    ];
  if (kindOf(getNodeValue(value)) === kindOf(example)) return [];
  return [placed(value, l10n.t('Write {0} for “{1}”.', kindName(example), name.value))];
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function kindName(example: unknown): string {
  if (Array.isArray(example)) return l10n.t('a list of words');
  if (typeof example === 'string') return l10n.t('text in double quotes');
  return typeof example === 'number' ? l10n.t('a number') : l10n.t('true or false');
}

function entriesOf(object: Node | undefined): [Node, Node][] {
  return (object?.children ?? []).flatMap(({ children: [key, value] = [] }): [Node, Node][] =>
    key && value ? [[key, value]] : [],
  );
}
