/** What the lightbulb offers for words that could be linked. */
import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { clientCommands } from '../../protocol.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toOffsets } from '../ranges.ts';
import type { Session } from '../session/session.ts';
import { linkPlace } from './linkPlace.ts';

/** Linking selected words to Wikipedia, where somebody can choose the article. */
export function linkActions({ runsCommands }: Session, snapshot: Snapshot, range: Range): CodeAction[] {
  const selected = toOffsets(snapshot, range);
  if (!runsCommands || selected.start === selected.end) return [];
  const place = linkPlace(snapshot, selected);
  if (typeof place === 'string' || place.words === '') return [];
  const title =
    place.text === undefined
      ? l10n.t('Link “{0}” to another article of Wikipedia…', place.words)
      : l10n.t('Link “{0}” to Wikipedia…', place.words);
  const command = { title, command: clientCommands.linkToWikipedia, arguments: [snapshot.uri, range] };
  return [{ title, kind: CodeActionKind.RefactorRewrite, command }];
}
