/** What a configuration file says that the schema does not allow. */
import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { configurationSchema, settingsSchema } from './configuration.ts';
import { type ConfigurationProblem, placed } from './configurationProblem.ts';
import { unknownName } from './unknownName.ts';
import { valueMessage } from './valueMessage.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Unknown names are warnings, everything else is an error. */
export function schemaProblems(issues: readonly Issue[], tree: Node): ConfigurationProblem[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, tree));
    return [placed(nodeAt(tree, path), valueMessage(issue, findNodeAtLocation(tree, path)))];
  });
}

/** Where several kinds of value are possible, what is wrong with the kind that was meant. */
export function meantIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    if (issue.code !== 'invalid_union') return [issue];
    const meant = issue.errors.find((branch) =>
      branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
    );
    if (!meant) return [issue];
    return meantIssues(meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] })));
  });
}

function unknownKey(key: string, path: Path, tree: Node): ConfigurationProblem {
  const property = findNodeAtLocation(tree, [...path, key])?.parent?.children?.[0];
  const known = knownKeys(path);
  return placed(property ?? tree, unknownName(l10n.t('There is no setting “{0}” here.', key), key, known), 'warning');
}

/** The names that a slip may have meant, where settings stand. */
function knownKeys(path: Path): string[] {
  if (path.length === 0) return Object.keys(configurationSchema.shape);
  return path[0] === 'overrides' && path.length === 2 ? ['files', ...Object.keys(settingsSchema.shape)] : [];
}

function pathOf({ path }: Issue): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** The node, or the nearest one above it that exists. */
function nodeAt(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}
