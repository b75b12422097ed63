/** What a hover tells of a linked article. */
import * as l10n from '@vscode/l10n';
import type { Position } from 'vscode-languageserver';
import { clientCommands } from '../../protocol.ts';
import { whyNotAnswered } from '../../wikipedia/api/notChecked.ts';
import type { Summary } from '../../wikipedia/api/wikipediaApi.ts';
import { articleName } from '../../wikipedia/article.ts';
import { articleAddress } from '../../wikipedia/articleAddress.ts';
import type { Knowledge } from './knowledge.ts';
import type { LinkedArticle } from './linkedArticle.ts';
import { inMarkdown, summaryText } from './summaryText.ts';

/** Where the hover is, and whether the client shows pictures and follows links to its commands. */
export interface HoverPlace {
  readonly uri: string;
  readonly position: Position;
  readonly isVsCode: boolean;
}

/** The hover's Markdown. Nothing of it that others wrote is markup. */
export function articleHover(linked: LinkedArticle, known: Knowledge, place: HoverPlace): string {
  const { summary } = known;
  const { article } = linked;
  const parts = [`**${inMarkdown(articleName(article))}** · ${article.language}.wikipedia.org`];
  if (summary.state === 'known') parts.push(...about(summary.value, linked, place));
  if (summary.state === 'missing') parts.push(l10n.t('There is no such article.'));
  if (known.hasSection === false) parts.push(l10n.t('The article has no such section.'));
  if (summary.state === 'not-checked') parts.push(unknown(summary.why, place));
  if (known.inPostLanguage) parts.push(otherLanguage(known.inPostLanguage, place));
  return parts.join('\n\n');
}

function* about(summary: Summary, { article }: LinkedArticle, { isVsCode }: HoverPlace): Iterable<string> {
  if (summary.title !== article.title.replaceAll('_', ' '))
    yield l10n.t('The title leads on to **{0}**.', inMarkdown(summary.title));
  if (summary.isDisambiguation) yield l10n.t('This page only lists articles of that name. Link one of them.');
  yield summaryText(summary, isVsCode);
}

function unknown(why: Parameters<typeof whyNotAnswered>[0], place: HoverPlace): string {
  const reason = whyNotAnswered(why);
  if (!place.isVsCode || why === 'off' || why === 'no-host') return reason;
  return `${reason} [${l10n.t('Ask Wikipedia')}](${command(clientCommands.askWikipedia, place)})`;
}

function otherLanguage({ language, title }: NonNullable<Knowledge['inPostLanguage']>, place: HoverPlace) {
  const article = `[${inMarkdown(title)}](${articleAddress(language, title)})`;
  const told = l10n.t('In the post’s language, on {0}: {1}.', `${language}.wikipedia.org`, article);
  if (!place.isVsCode) return told;
  return `${told} [${l10n.t('Link it instead')}](${command(clientCommands.linkInPostLanguage, place)})`;
}

function command(name: string, { uri, position }: HoverPlace): string {
  const given = encodeURIComponent(JSON.stringify([uri, position]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `command:${name}?${given}`;
}
