/** What is wrong with a value, and what to write instead. */
import * as l10n from '@vscode/l10n';
import { getNodeValue, type Node } from 'jsonc-parser';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** The kinds of values by the names that the schema gives them. */
const kinds: ReadonlyMap<string, () => string> = new Map([
  ['string', () => l10n.t('text in double quotes')],
  ['number', () => l10n.t('a number')],
  ['int', () => l10n.t('a whole number')],
  ['boolean', () => l10n.t('true or false')],
  ['null', () => l10n.t('nothing (null)')],
  ['array', () => l10n.t('a list […]')],
  ['object', () => l10n.t('an object {…}')],
  ['record', () => l10n.t('an object {…}')],
]);

/** The message for the node that is wrong; there is none where it is missing. */
export function valueMessage(issue: Issue, node: Node | undefined): string {
  if (!node) return l10n.t('“{0}” is missing here. Add it.', String(issue.path.at(-1)));
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return l10n.t('Write {0} here, not {1}.', possibleValues(issue), written(node));
    case 'invalid_value':
      return l10n.t('{0} is not possible here. Write {1}.', JSON.stringify(getNodeValue(node)), possibleValues(issue));
    case 'too_small':
      return issue.origin === 'number'
        ? l10n.t('Write a number that is not below {0}.', String(issue.minimum))
        : l10n.t('This must not be empty. Fill it or remove it.');
    case 'too_big':
      return l10n.t('Write a number that is not above {0}.', String(issue.maximum));
    default:
      return issue.message;
  }
}

/** What can be written, in words, each once. */
function possibleValues(issue: Issue): string {
  const all = [...new Set(choicesOf(issue))];
  const last = all.pop() ?? '';
  return all.length > 0 ? l10n.t('{0} or {1}', all.join(', '), last) : last;
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flatMap((branch) => branch.slice(0, 1).flatMap(choicesOf));
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  return issue.code === 'invalid_type' ? [kindOf(issue.expected)] : [];
}

/** A short value itself, a longer one by its kind. */
function written(node: Node): string {
  const text = JSON.stringify(getNodeValue(node));
  return node.type === 'object' || node.type === 'array' || text.length > 40 ? kindOf(node.type) : text;
}

function kindOf(name: string): string {
  return kinds.get(name)?.() ?? name;
}
