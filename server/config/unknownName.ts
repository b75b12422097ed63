/** What to say of a name that nobody knows. */
import * as l10n from '@vscode/l10n';
import { fold } from '../transcript/speakers/speakers.ts';
import { nearest } from '../transcript/text/nearest.ts';

/** The sentence with what to do: the known name that was probably meant, if there is one. */
export function unknownName(sentence: string, name: string, known: Iterable<string>): string {
  const byFolded = new Map([...known].map((each) => [fold(each), each]));
  const meant = byFolded.get(fold(name)) ?? byFolded.get(nearest(name, byFolded.keys()) ?? '');
  const advice = meant ? l10n.t('Did you mean “{0}”?', meant) : l10n.t('Remove it or correct its name.');
  return `${sentence} ${advice}`;
}
