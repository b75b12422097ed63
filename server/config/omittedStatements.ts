/** What a configuration file omits of the disclaimer that nobody knows. */
import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { defaultStatements } from '../disclaimer/statements.ts';
import { type ConfigurationProblem, placed } from './configurationProblem.ts';
import { unknownName } from './unknownName.ts';

const known = defaultStatements.map(({ id }) => id);

/** A warning for each statement in `disclaimer.omit` that there is not. */
export function omittedStatementProblems(tree: Node): ConfigurationProblem[] {
  const omitted = findNodeAtLocation(tree, ['disclaimer', 'omit'])?.children ?? [];
  return omitted.flatMap((node) => {
    const id: unknown = getNodeValue(node);
    if (typeof id !== 'string' || known.some((each) => each === id)) return [];
    return [placed(node, unknownName(l10n.t('There is no statement “{0}” to omit.', id), id, known), 'warning')];
  });
}
