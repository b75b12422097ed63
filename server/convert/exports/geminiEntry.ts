/** One entry of Google's list of activities. Sources and date: `gemini.ts`. */
import type { ExportedMessage } from './exportedMessages.ts';
import { fileMark, mark } from './marks.ts';
import { isoTime, milliseconds } from './times.ts';
import { filled, list, record, words } from './values.ts';

/** A prompt with its answer. */
export interface GeminiEntry {
  readonly date: string | null;
  /** Milliseconds since 1970; 0 where it is not told. */
  readonly time: number;
  /** The conversation, which few exports tell. */
  readonly chat: string | null;
  readonly prompt: ExportedMessage;
  /** HTML. */
  readonly answer: string;
  readonly isBard: boolean;
  readonly hasDrafts: boolean;
  /** Whether the prompt may begin with a word of Google's, in a language that is not known here. */
  readonly hasVerb: boolean;
}

/** What Google writes before a prompt. */
const PROMPTED = /^(?:Prompted with:|Asked (?:Gemini|Bard):|Asked:|Prompted|Asked|Said|Branched|Answered)(?:\s+|$)/;
/** What it writes where nothing was asked: feedback, drafts chosen, documents made. */
const OTHER =
  /^(?:Created|Used|Added|Gave|Selected|Shared|Deleted|Viewed|Visited|Searched|Edited|Pinned|Renamed|Exported|Updated)\s/;
const ATTACHED = /\s*Attached \d+ files?\.?\s*$/;

/** Whether an entry of Google's is of Gemini or Bard; in all languages their names are the same. */
export function isGemini({ title, header, products, safeHtmlItem }: Readonly<Record<string, unknown>>): boolean {
  if (typeof title !== 'string') return false;
  const places = [header, ...list(products)].map(words).filter((place) => place !== '');
  return places.length > 0 ? places.some((place) => /gemini|bard/i.test(place)) : Array.isArray(safeHtmlItem);
}

/** Undefined where nothing was asked. */
export function entryOf(entry: Readonly<Record<string, unknown>>): GeminiEntry | undefined {
  if (!isGemini(entry)) return undefined;
  const title = words(entry['title']).trim();
  const answers = list(entry['safeHtmlItem']).flatMap((item) => filled(record(item)['html']) ?? []);
  const hasVerb = !PROMPTED.test(title);
  if (OTHER.test(title) || (hasVerb && answers.length === 0)) return undefined;
  const date = isoTime(entry['time']);
  return {
    date,
    time: milliseconds(date),
    chat: /\/app\/([\w-]+)/.exec(words(entry['titleUrl']))?.[1] ?? null,
    prompt: promptOf(title.replace(PROMPTED, '').replace(ATTACHED, ''), entry),
    answer: answers.join('\n'),
    isBard: /bard/i.test(words(entry['header'])),
    hasDrafts: answers.length > 1,
    hasVerb,
  };
}

function promptOf(text: string, entry: Readonly<Record<string, unknown>>): ExportedMessage {
  const marks = [
    ...(filled(entry['imageFile']) ? [mark('image')] : []),
    ...list(entry['attachedFiles']).flatMap((name) => fileMarkOf(name)),
  ];
  const pieces = [text, ...marks.map((each) => each.text)].filter((piece) => piece.trim() !== '');
  return { role: 'editor', text: pieces.join('\n\n'), marked: marks.map(({ name }) => name) };
}

function fileMarkOf(name: unknown) {
  const shown = filled(name);
  return shown ? [fileMark(shown)] : [];
}
