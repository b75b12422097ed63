/** The files that a configuration file extends, as it names them. */
import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { type ConfigurationProblem, placed } from './configurationProblem.ts';

/** A path under `extends`, and where it stands. */
export interface ExtendedPath {
  readonly path: string;
  readonly node: Node;
}

/** An address, an absolute path, one of Windows alone, and what no path can hold. */
const UNFIT = /^[a-z][a-z0-9+.-]*:|^[/~]|\\|[\ud800-\udfff]/iu;

/** The paths in order; what is no text is the schema's business. */
export function extendedPaths(tree: Node): ExtendedPath[] {
  const value = findNodeAtLocation(tree, ['extends']);
  const nodes = value?.type === 'array' ? (value.children ?? []) : value ? [value] : [];
  return nodes.flatMap((node) => (typeof node.value === 'string' && node.value ? [{ path: node.value, node }] : []));
}

/** Complains of paths that would mean something else on another computer, or ask the network. */
export function extendedPathProblems(tree: Node): ConfigurationProblem[] {
  const wrong = extendedPaths(tree).filter(({ path }) => UNFIT.test(path));
  const message = l10n.t('Give the path from this file, with forward slashes, such as “../shared.json”.');
  return wrong.map(({ node }) => placed(node, message));
}

/** The URI that a relative path means in a file. */
export function resolvePath(path: string, fileUri: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), fileUri).href;
}
