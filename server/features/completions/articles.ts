/** Articles of Wikipedia where a link is being written. */
import * as l10n from '@vscode/l10n';
import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import type { Configuration } from '../../config/configuration.ts';
import { whyNotAnswered } from '../../wikipedia/api/notChecked.ts';
import type { FoundPage } from '../../wikipedia/api/wikipediaApi.ts';
import { articleAddress, shortTitle, titleAsWords } from '../../wikipedia/articleAddress.ts';
import { editionIn } from '../../wikipedia/edition.ts';
import { summaryText } from '../linking/summaryText.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import type { Session } from '../session/session.ts';
import { articlePlace } from './articlePlace.ts';
import { replacing } from './line.ts';

/** Below this, what is typed begins too many titles to be worth a request. In letters. */
const fewest = 2;

const most = 10;

/** Who types on is not searched for letter by letter: a request that is superseded so soon asks nothing. Milliseconds. */
const pause = 200;

/** What to complete; plain data, so that the post may change while Wikipedia is asked. */
export interface ArticleQuery {
  readonly words: string;
  /** What stands before the cursor, all that an article takes the place of, and where that is. */
  readonly typed: string;
  readonly written: string;
  readonly range: Range;
  readonly isNewLink: boolean;
  readonly language: string;
  readonly configuration: Configuration;
}

/** What is asked at a place, if something is: `[[` is a question whoever typed it; the rest is where the editor asks for a list. */
export function articleQuery(
  snapshot: Snapshot,
  offset: number,
  context: CompletionContext | undefined,
): ArticleQuery | undefined {
  const place = articlePlace(snapshot, offset);
  if (!place) return undefined;
  const { configuration, transcript, text } = snapshot;
  const isByItself = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  if (!place.isNewLink && isByItself && configuration.wikipedia.check !== 'whileTyping') return undefined;
  const { range } = replacing(snapshot, place.range, '');
  const typed = text.slice(place.range.start, offset);
  const written = text.slice(place.range.start, place.range.end);
  return { ...place, typed, written, range, language: editionIn(transcript.language), configuration };
}

/** Asks for the articles. The list is never complete: what is typed next is asked for anew. */
export async function completeArticles(
  { wikipedia }: Session,
  query: ArticleQuery,
  signal: AbortSignal,
): Promise<CompletionList> {
  const { words, language, configuration } = query;
  if ([...words].length < fewest) return list([sentence(l10n.t('Type the name of an article'), query)]);
  await paused(signal);
  const answer = await (await wikipedia(configuration)).search(language, words, most, { signal });
  if (answer.state === 'not-checked') return list([sentence(whyNotAnswered(answer.why), query)]);
  const found = answer.state === 'known' ? answer.value : [];
  if (found.length === 0) return list([sentence(l10n.t('Wikipedia has no article for these words.'), query)]);
  return list(found.map((page, at) => itemFor(page, at, query)));
}

/** Adds to an item what its article says at its beginning. */
export async function explainArticle(
  { wikipedia, runsCommands }: Session,
  item: CompletionItem,
  configuration: Configuration,
  signal: AbortSignal,
): Promise<CompletionItem> {
  const { language, title } = item.data as ArticleData;
  const answer = await (await wikipedia(configuration)).summary(language, title, { signal });
  if (answer.state !== 'known') return item;
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: summaryText(answer.value, runsCommands) } };
}

/** What an item keeps for its explanation. */
interface ArticleData {
  readonly uri: string;
  readonly language: string;
  readonly title: string;
}

/** Whether an item is of an article, and of which post. */
export function articleData({ data }: CompletionItem): ArticleData | undefined {
  const { uri, language, title } = (data ?? {}) as Partial<Record<keyof ArticleData, unknown>>;
  const isText = [uri, language, title].every((each) => typeof each === 'string');
  return isText ? (data as ArticleData) : undefined;
}

function list(items: CompletionItem[]): CompletionList {
  return { isIncomplete: true, items };
}

function itemFor({ title, description, matched, isDisambiguation }: FoundPage, at: number, query: ArticleQuery) {
  const { typed, range, isNewLink, language, words } = query;
  const address = articleAddress(language, title);
  const name = [matched, title].find((each) => each?.toLowerCase().startsWith(words.toLowerCase()));
  const detail = isDisambiguation ? l10n.t('Lists articles of this name') : description;
  const link = isNewLink ? `[${titleAsWords(matched ?? shortTitle(title))}](${address})` : address;
  return {
    label: title,
    kind: CompletionItemKind.Reference,
    ...(detail !== undefined && { labelDetails: { description: detail }, detail }),
    // Clients leave out what does not hold the letters that are typed; the search knows better.
    filterText: isNewLink && name !== undefined ? `[[${name}` : `${typed} ${title}`,
    sortText: String(at).padStart(2, '0'),
    textEdit: { range, newText: link },
    data: { language, title },
  };
}

/** A sentence in the place of articles, which leaves what is typed. */
function sentence(label: string, { typed, written, range }: ArticleQuery): CompletionItem {
  return { label, kind: CompletionItemKind.Text, filterText: typed, textEdit: { range, newText: written } };
}

function paused(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, pause);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
    if (signal.aborted) reject(signal.reason);
  });
}
