/** What is said of a file of JSON once it was read. */
import * as l10n from '@vscode/l10n';
import { ExportError } from './exportError.ts';
import type { ExportFormat } from './exportFormat.ts';
import type { JsonEnd } from './jsonValues.ts';

/** Tells how much of a file could be read. Throws `ExportError` where nothing could. */
export function tellOfEnd(
  end: JsonEnd,
  name: string,
  { found, others }: { readonly found: number; readonly others: number },
  formats: readonly ExportFormat[],
  warn: (warning: string) => void,
): void {
  if (found === 0) throw end === 'whole' ? nothingIn(name, others, formats) : unfinished(end, name, others);
  if (end === 'cut')
    warn(
      l10n.t(
        '{0} ends too early: it may be a download that broke off. What comes after its last whole conversation is missing.',
        name,
      ),
    );
  if (end === 'broken') warn(l10n.t('{0} is damaged: what comes after conversation {1} cannot be read.', name, found));
  if (others > 0) warn(l10n.t('{0} holds other things too, which were left out ({1}).', name, others));
}

function nothingIn(name: string, others: number, formats: readonly ExportFormat[]): ExportError {
  if (others === 0) return new ExportError(l10n.t('There are no conversations in {0}.', name));
  const [only, ...more] = formats;
  if (only && more.length === 0)
    return new ExportError(l10n.t('No conversation of the format {0} was found in {1}.', only.name, name));
  return new ExportError(
    l10n.t(
      'No conversation was found in {0}. Choose conversations.json (ChatGPT, Claude), My Activity.json (Gemini), or a file with messages.',
      name,
    ),
  );
}

function unfinished(end: JsonEnd, name: string, others: number): ExportError {
  if (end === 'broken') return notJson(name);
  return others > 0
    ? new ExportError(l10n.t('{0} ends too early, and no conversation was found in what there is.', name))
    : new ExportError(l10n.t('{0} ends in the middle of its first conversation. Download or copy it again.', name));
}

/** For files that were said to be an export. */
export function notJson(name: string): ExportError {
  return new ExportError(l10n.t('{0} is not valid JSON. Export it again, or choose another file.', name));
}
