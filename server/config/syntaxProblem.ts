/** What keeps a configuration file from being JSON. */
import * as l10n from '@vscode/l10n';
import { type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { ConfigurationProblem } from './configurationProblem.ts';

/** Quotes that JSON does not know. */
const WRONG_QUOTES = /['`‘’‚‛“”„«»]/u;

/** The first error is told; the others mostly follow from it. `tree` is what could be read. */
export function syntaxProblem(
  text: string,
  errors: readonly ParseError[],
  tree: Node | undefined,
): ConfigurationProblem {
  const { offset, length } = errors[0] ?? { offset: 0, length: text.length };
  const message = reason(text, errors[0], tree);
  return { severity: 'error', message, start: offset, end: offset + length };
}

function reason(text: string, error: ParseError | undefined, tree: Node | undefined): string {
  if (!error || text.trim() === '') return l10n.t('The file is empty. Write {} to configure nothing.');
  const there = text.slice(error.offset, error.offset + error.length);
  if (tree && error.offset >= tree.offset + tree.length && isClosed(text, tree))
    return l10n.t('Nothing may follow the last closing bracket. Remove this.');
  if (WRONG_QUOTES.test(there.charAt(0))) return l10n.t('Put text and names into straight double quotes: "…".');
  switch (printParseErrorCode(error.error)) {
    case 'InvalidSymbol':
      return l10n.t('JSON does not know “{0}”. Text and names go into double quotes.', there);
    case 'PropertyNameExpected':
      return l10n.t('Here the name of a setting is missing, in double quotes.');
    case 'ValueExpected':
      return l10n.t('Here a value is missing.');
    case 'ColonExpected':
      return l10n.t('Put a colon between the name and its value.');
    case 'CommaExpected':
      return l10n.t('Put a comma before this.');
    case 'CloseBraceExpected':
      return l10n.t('An object is not closed. Add the missing }.');
    case 'CloseBracketExpected':
      return l10n.t('A list is not closed. Add the missing ].');
    case 'UnexpectedEndOfComment':
      return l10n.t('A comment is not closed. Add the missing */.');
    case 'UnexpectedEndOfString':
      return l10n.t('Text is not closed. Add the missing ".');
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return l10n.t('After a backslash JSON allows only certain letters. Write \\\\ for a backslash itself.');
    case 'InvalidCharacter':
      return l10n.t('Text must not hold line breaks or other control characters. Write \\n for a line break.');
    default:
      return l10n.t('This is not valid JSON.');
  }
}

function isClosed(text: string, { offset, length }: Node): boolean {
  return /[}\]]/.test(text.charAt(offset + length - 1));
}
