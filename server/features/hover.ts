/** What the mouse tells. */
import * as l10n from '@vscode/l10n';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { rules } from '../rules/index.ts';
import { wordsOfTurn } from '../transcript/facts/words.ts';
import { absolute, type OffsetRange, type Turn } from '../transcript/model.ts';
import { type AllowedLink, allowedLinkAt } from './allowedLink.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { holds, toOffset, toRange } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';
import { labelledTurnAt, turnsOfSpeaker } from './speakerAt.ts';

/** On a problem its rule, on a speaker’s name how much was said, on a link why its host is allowed. */
export function hover(session: Session): void {
  session.connection.onHover(handler(session, null, explain));
}

function explain(snapshot: Snapshot, { position }: HoverParams): Hover | null {
  const offset = toOffset(snapshot, position);
  const turn = labelledTurnAt(snapshot.transcript, offset);
  const problems = snapshot.problems.filter(({ span }) => holds(absolute(span), offset));
  const link = allowedLinkAt(snapshot, offset);
  const parts = [
    ...(turn ? [aboutSpeaker(snapshot, turn)] : []),
    ...(link ? [aboutHost(link)] : []),
    ...[...new Set(problems.map(({ rule }) => rule))].map(aboutRule),
  ];
  if (parts.length === 0) return null;
  const place: OffsetRange = turn ? absolute(turn.label.nameSpan) : (link?.place ?? absolute(problems[0]!.span));
  return { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') }, range: toRange(snapshot, place) };
}

function aboutHost({ host, reason }: AllowedLink): string {
  return l10n.t('Links to **{0}** are allowed: {1}', host, reason);
}

function aboutRule(id: string): string {
  const rule = rules.find((each) => each.id === id);
  return rule ? `**${rule.summary()}** (\`${id}\`)\n\n${rule.docs.why()}` : `\`${id}\``;
}

function aboutSpeaker({ transcript }: Snapshot, turn: Turn & { label: { name: string } }): string {
  const turns = turnsOfSpeaker(transcript, turn);
  const words = turns.reduce((count, each) => count + wordsOfTurn(each), 0);
  const role = turn.role === 'editor' ? l10n.t('the editor') : l10n.t('the model');
  return l10n.t('**{0}**: {1}. Turns: {2}. Words: {3}.', turn.label.name, role, turns.length, words);
}
