/** What the mouse tells. */
import * as l10n from '@vscode/l10n';
import { type Hover, type HoverParams, type Range, ResponseError } from 'vscode-languageserver';
import { rules } from '../rules/index.ts';
import { wordsOfTurn } from '../transcript/facts/words.ts';
import { absolute, type OffsetRange, type Turn } from '../transcript/model.ts';
import { type AllowedLink, allowedLinkAt } from './allowedLink.ts';
import { articleHover } from './linking/articleHover.ts';
import { knowledgeOf } from './linking/knowledge.ts';
import { type LinkedArticle, linkedArticleAt } from './linking/linkedArticle.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { holds, toOffset, toRange } from './ranges.ts';
import { asking } from './session/asking.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';
import { labelledTurnAt, turnsOfSpeaker } from './speakerAt.ts';

/** On a problem its rule, on a speaker’s name how much was said, on a link the article, or why its host is allowed. */
export function hover(session: Session): void {
  const found = handler<HoverParams, Found | null>(session, null, find);
  session.connection.onHover(async (params, token) => {
    const at = await found(params, token);
    if (at === null || at instanceof ResponseError) return at;
    const { linked, parts, range } = at;
    if (!linked) return parts.length === 0 ? null : { contents: { kind: 'markdown', value: joined(parts) }, range };
    return asking<Hover | null>(session, token, null, async (signal) => {
      // The mouse came by; that is no question, unless links are asked about by themselves.
      const fromMemory = linked.configuration.wikipedia.check === 'manual';
      const known = await knowledgeOf(session, linked, { signal, fromMemory });
      const place = { uri: params.textDocument.uri, position: range.start, isVsCode: session.runsCommands };
      const value = joined([articleHover(linked, known, place), ...parts]);
      return { contents: { kind: 'markdown', value }, range };
    });
  });
}

/** What is told of a place without asking anybody, and the article that is linked there. */
interface Found {
  readonly parts: readonly string[];
  readonly range: Range;
  readonly linked: LinkedArticle | undefined;
}

function joined(parts: readonly string[]): string {
  return parts.join('\n\n---\n\n');
}

function find(snapshot: Snapshot, { position }: HoverParams): Found | null {
  const offset = toOffset(snapshot, position);
  const turn = labelledTurnAt(snapshot.transcript, offset);
  const problems = snapshot.problems.filter(({ span }) => holds(absolute(span), offset));
  const link = allowedLinkAt(snapshot, offset);
  const linked = linkedArticleAt(snapshot, offset);
  const parts = [
    ...(turn ? [aboutSpeaker(snapshot, turn)] : []),
    ...(link ? [aboutHost(link)] : []),
    ...[...new Set(problems.map(({ rule }) => rule))].map(aboutRule),
  ];
  if (parts.length === 0 && !linked) return null;
  const place: OffsetRange = turn
    ? absolute(turn.label.nameSpan)
    : (linked?.place ?? link?.place ?? absolute(problems[0]!.span));
  return { parts, range: toRange(snapshot, place), linked };
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
