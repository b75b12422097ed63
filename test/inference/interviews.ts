/** Labelled interviews and prose to measure inference with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rangeOf } from '../../server/transcript/markdown/markdown.ts';
import { absolute, type Block, type Role, type Transcript } from '../../server/transcript/model.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { traitsOf } from './traits.ts';

/**
 * What was written to measure with. Weights and phrases are tuned on `tuning` only; `heldout` is written by somebody who
 * does not know the features, and is only counted. When it has been used up, it moves to the tuning part, and a new one is
 * written.
 */
export type Part = 'tuning' | 'heldout';

/** The parts that there are: between two held-out parts there is none. */
export function parts(): Part[] {
  return (['tuning', 'heldout'] as const).filter((part) => existsSync(new URL(part, import.meta.url)));
}

/** A turn as its label says it is, in the text without labels. */
export interface TrueTurn {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** What is hard about it. */
  readonly traits: readonly string[];
}

/** An interview without its labels and front matter, and the turns that they marked. */
export interface Interview {
  readonly name: string;
  readonly language: string;
  /** Who wrote it (`hand` in its front matter): what is fitted to one hand's writing says less of another's. */
  readonly hand: string;
  readonly transcript: Transcript;
  readonly turns: readonly TrueTurn[];
}

const label = /^\*\*[^*\n]{1,30}:\*\*[ \n]*/gm;

/** The interviews of a part, by name. */
export function interviewsOf(part: Part): Interview[] {
  return textsIn(`${part}/`).map(({ name, text }) => readInterview(name, text));
}

/** The texts of a part that are no conversations. */
export function proseOf(part: Part): { name: string; transcript: Transcript }[] {
  return textsIn(`${part}/prose/`).map(({ name, text }) => ({ name, transcript: parseTranscript(text) }));
}

function textsIn(folder: string): { name: string; text: string }[] {
  const url = new URL(folder, import.meta.url);
  if (!existsSync(url)) return [];
  const files = readdirSync(url).filter((file) => file.endsWith('.md'));
  return files.map((file) => ({ name: file.slice(0, -3), text: readFileSync(new URL(file, url), 'utf8') }));
}

/** Takes the labels off; the sides alternate, and the editor begins. */
function readInterview(name: string, source: string): Interview {
  const [front] = /^---\n[\s\S]*?\n---\n/.exec(source) ?? [''];
  const hand = /^hand: (.*)$/m.exec(front)?.[1] ?? 'first';
  const tags = (/^phenomena: \[(.*)\]$/m.exec(front)?.[1] ?? '').split(', ').filter(Boolean);
  const starts: number[] = [];
  let text = '';
  let copied = front.length;
  for (const match of source.matchAll(label)) {
    text += source.slice(copied, match.index);
    starts.push(text.length);
    copied = match.index + match[0].length;
  }
  text += source.slice(copied);
  const transcript = parseTranscript(text);
  const turns = starts.map((start, at): TrueTurn => {
    const end = starts[at + 1] ?? text.length;
    const role = at % 2 === 0 ? 'editor' : 'model';
    const blocks = transcript.blocks.filter((block) => block.start >= start && block.start < end);
    return { role, start, end, traits: [...traitsOf(role, blocks), ...tags] };
  });
  return { name, language: name.slice(0, 2), hand, transcript, turns };
}

/** Where the words of a block open. */
export function openingOf(block: Block): number {
  const { start } = rangeOf(block.node ?? {});
  return absolute({ block, start, end: start }).start;
}
