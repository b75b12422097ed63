/** Statements that a configuration file names and nobody knows. */
import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { optionalStatements } from '../disclaimer/optionalStatements.ts';
import { defaultStatements, type StatementDefinition } from '../disclaimer/statements.ts';
import { type ConfigurationProblem, placed } from './configurationProblem.ts';
import { unknownName } from './unknownName.ts';

/** A warning for each statement in `disclaimer.omit` or `disclaimer.include` that there is not. */
export function statementNameProblems(tree: Node): ConfigurationProblem[] {
  return [
    ...unknownIn(tree, 'omit', defaultStatements, (id) => l10n.t('There is no statement “{0}” to omit.', id)),
    ...unknownIn(tree, 'include', optionalStatements, (id) => l10n.t('There is no statement “{0}” to include.', id)),
  ];
}

function unknownIn(
  tree: Node,
  key: 'omit' | 'include',
  statements: readonly StatementDefinition[],
  message: (id: string) => string,
): ConfigurationProblem[] {
  const known = statements.map(({ id }) => id);
  const named = findNodeAtLocation(tree, ['disclaimer', key])?.children ?? [];
  return named.flatMap((node) => {
    const id: unknown = getNodeValue(node);
    if (typeof id !== 'string' || known.includes(id)) return [];
    return [placed(node, unknownName(message(id), id, known), 'warning')];
  });
}
